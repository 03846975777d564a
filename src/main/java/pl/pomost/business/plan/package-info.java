/**
 * The application: the business plan in sections and cost lines, its drafts, and the submissions that lock it. Assesses
 * nothing and promises no money.
 */
@NullMarked
package pl.pomost.business.plan;

import org.jspecify.annotations.NullMarked;
