package pl.pomost.business.card;

import org.jspecify.annotations.Nullable;

/**
 * A category as a form writes it.
 *
 * @param code      unique within the form, such as III
 * @param titlePl   Polish title
 * @param titleEn   English title
 * @param minPoints mean that a positive assessment needs here; null where the rules of the case say it as a share
 */
public record CategoryLine(
        String code,
        String titlePl,
        String titleEn,
        @Nullable Integer minPoints) {}
