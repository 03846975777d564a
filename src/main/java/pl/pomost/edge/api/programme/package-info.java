/** Projects, editions with their budgets, and versions of the rules, as resources. */
@NullMarked
package pl.pomost.edge.api.programme;

import org.jspecify.annotations.NullMarked;
