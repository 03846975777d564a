/**
 * What happens after the grant is settled: visits, the durability clock, the closing of the case. Pays nothing.
 */
@NullMarked
package pl.pomost.business.monitoring;

import org.jspecify.annotations.NullMarked;
