package pl.pomost.edge.api.recruitment;

import org.jspecify.annotations.Nullable;

/**
 * What is decided on the appeal.
 *
 * @param upheld  whether the form is checked again; absent where the appeal is about points: the new cards decide
 * @param grounds what the person is told, at most 4000 characters
 */
public record RecourseRulingRequest(@Nullable Boolean upheld, String grounds) {}
