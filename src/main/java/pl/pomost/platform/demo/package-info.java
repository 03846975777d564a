/**
 * The demonstration: invented people and cases at every stage, told through the same use cases that the staff uses. Exists
 * in demo mode only.
 */
@NullMarked
package pl.pomost.platform.demo;

import org.jspecify.annotations.NullMarked;
