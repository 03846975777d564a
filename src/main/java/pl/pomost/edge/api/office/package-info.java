/** The office as resources: accounts and the business day. Tokens and passwords are made on the profile page only. */
@NullMarked
package pl.pomost.edge.api.office;

import org.jspecify.annotations.NullMarked;
