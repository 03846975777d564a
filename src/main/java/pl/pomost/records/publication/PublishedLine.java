package pl.pomost.records.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact in one language.
 *
 * @param kind         what it is about
 * @param text         the fact; names of organisations stay Polish
 * @param figure       how many, null where the fact is no number
 * @param day          the day on which it happened, null where it is not told
 * @param cooperatives whether the figure counts cooperatives, so that it may be added to others that do
 */
public record PublishedLine(
        LineKind kind,
        String text,
        @Nullable Integer figure,
        @Nullable LocalDate day,
        boolean cooperatives) {}
