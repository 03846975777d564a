/**
 * Tables of the outside world with their dates: minimum wages, rates of interest, counties and municipalities. Decides nothing; knows no case.
 */
@NullMarked
package pl.pomost.business.reference;

import org.jspecify.annotations.NullMarked;
