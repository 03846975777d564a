/**
 * Monitoring visits: planned and announced, or without notice; what was found, item by item; the protocol and what the cooperative
 * answers to it. Moves no case.
 */
@NullMarked
package pl.pomost.business.visit;

import org.jspecify.annotations.NullMarked;
