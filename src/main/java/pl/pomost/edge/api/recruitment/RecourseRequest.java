package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;

/**
 * The person's letter against a result.
 *
 * @param filedOn  day on which the letter came, not after the business day
 * @param letter   where it is found, at most 300 characters
 * @param passages what of the result it questions and why, at most 4000 characters
 */
public record RecourseRequest(LocalDate filedOn, String letter, String passages) {}
