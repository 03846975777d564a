/**
 * Files that the office exchanges with its banks: written and read, checked, and nothing kept.
 */
@NullMarked
package pl.pomost.platform.bank;

import org.jspecify.annotations.NullMarked;
