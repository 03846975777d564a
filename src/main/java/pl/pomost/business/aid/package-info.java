/**
 * De minimis aid: what a cooperative and those linked with it received anywhere, what is left of the limit on a day, and the
 * certificates of what this office granted. Signs no contract: the rooms that do ask here first and have it recorded.
 */
@NullMarked
package pl.pomost.business.aid;

import org.jspecify.annotations.NullMarked;
