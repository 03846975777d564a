package pl.pomost.business.settlement;

import java.time.LocalDate;
import java.util.List;

/**
 * The effect of a job: somebody was employed on it, and how long it has been kept.
 *
 * @param documentNumber number of the contract of employment, at most 60 characters
 * @param employedFrom   first day of employment
 * @param keptUntil      last day until which the job was held without a break, today or earlier
 * @param lines          numbers of the lines of the plan that it proves, 1 to 3
 */
public record Effect(String documentNumber, LocalDate employedFrom, LocalDate keptUntil, List<Integer> lines) {}
