/**
 * What every request passes before it reaches a page or the API, and what it is told when it reaches neither: headers,
 * addresses, error pages. Imports the kernel's texts only.
 */
@NullMarked
package pl.pomost.edge.threshold;

import org.jspecify.annotations.NullMarked;
