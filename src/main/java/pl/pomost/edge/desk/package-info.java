/**
 * What all pages share: the language, the wording, messages of refusals, converters of typed values and the frame around
 * a page. The pages themselves stand in the rooms below, under the words of the business. Imports use cases, commands,
 * values and records; never entities, ports or the platform.
 */
@NullMarked
package pl.pomost.edge.desk;

import org.jspecify.annotations.NullMarked;
