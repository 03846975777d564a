/** What people look up and calculate: reference tables, rules and editions, terms and interest. It writes nothing. */
@NullMarked
package pl.pomost.records.lookup;

import org.jspecify.annotations.NullMarked;
