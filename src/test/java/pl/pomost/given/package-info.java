/** Fixtures that speak: an office without a server, fakes of the ports, cases at a given stage. */
package pl.pomost.given;
