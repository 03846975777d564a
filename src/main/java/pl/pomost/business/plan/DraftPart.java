package pl.pomost.business.plan;

import java.util.Arrays;

/**
 * Which part of a plan a draft is of: one section, the schedule of costs, or the amounts of persons.
 *
 * @param code name of the section, "COST_LINES" or "PERSON_AMOUNTS"
 */
public record DraftPart(String code) {

    /** The schedule of costs. */
    public static final DraftPart COST_LINES = new DraftPart("COST_LINES");

    /** What each person asks for. */
    public static final DraftPart PERSON_AMOUNTS = new DraftPart("PERSON_AMOUNTS");

    /** @throws IllegalArgumentException when there is no such part */
    public DraftPart {
        if (!"COST_LINES".equals(code)
                && !"PERSON_AMOUNTS".equals(code)
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
