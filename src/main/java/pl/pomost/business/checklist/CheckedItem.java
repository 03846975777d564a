package pl.pomost.business.checklist;

import pl.pomost.kernel.refusal.Reason;

/**
 * One thing that an application must meet.
 *
 * @param met  whether it is met now
 * @param hint whether it is only said and holds nothing back
 * @param said the sentence with the figures, whether met or not, and the rule that asks for it
 */
public record CheckedItem(Item item, boolean met, boolean hint, Reason said) {

    CheckedItem(Item item, boolean met, Reason said) {
        this(item, met, false, said);
    }

    /** What is looked at, in the order of the form and the formal card. */
    public enum Item {
        SECTIONS,
        SCHEDULE,
        SUM,
        ELIGIBLE,
        PERSON_AMOUNTS,
        LIMIT_OF_PERSONS,
        LIMIT_OF_COOPERATIVE,
        CAPS,
        GROUP,
        DISADVANTAGED,
        MOST_MEMBERS,
        TRAINING,
        ACTIVITY,
        VAT,
        STATEMENTS
    }
}
