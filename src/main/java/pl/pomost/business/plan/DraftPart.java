package pl.pomost.business.plan;

import java.util.Arrays;

/**
 * Which part of a plan a draft is of: one section, or the schedule of costs.
 *
 * @param code name of the section, or "COST_LINES"
 */
public record DraftPart(String code) {

    /** The schedule of costs. */
    public static final DraftPart COST_LINES = new DraftPart("COST_LINES");

    /** @throws IllegalArgumentException when there is no such part */
    public DraftPart {
        if (!"COST_LINES".equals(code)
                && Arrays.stream(SectionCode.values()).map(Enum::name).noneMatch(code::equals)) {
            throw new IllegalArgumentException("not a part of a plan");
        }
    }

    public static DraftPart of(SectionCode section) {
        return new DraftPart(section.name());
    }

    @Override
    public String toString() {
        return code;
    }
}
