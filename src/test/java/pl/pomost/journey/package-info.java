/** In a real browser: {@code *Journey} classes walk the pages of the site as people do, with page objects. */
package pl.pomost.journey;
