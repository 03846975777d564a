package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;

/**
 * The card of one member of the committee.
 *
 * @param points  whole points, from 0 to the highest of the rules
 * @param heldOn  day of the interview
 * @param grounds why so many, at most 2000 characters
 */
public record InterviewRequest(Integer points, LocalDate heldOn, String grounds) {}
