/** The plan on the case screen: sections, schedule of costs, drafts, handing in. */
@NullMarked
package pl.pomost.edge.desk.plan;

import org.jspecify.annotations.NullMarked;
