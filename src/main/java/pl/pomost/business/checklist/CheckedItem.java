package pl.pomost.business.checklist;

import pl.pomost.kernel.refusal.Reason;

/**
 * One thing that an application must meet.
 *
 * @param met  whether it is met now
 * @param said the sentence with the figures, whether met or not, and the rule that asks for it
 */
public record CheckedItem(Item item, boolean met, Reason said) {

    /** What is looked at, in the order of the form and the formal card. */
    public enum Item {
        SECTIONS,
        SCHEDULE,
        SUM,
        ELIGIBLE,
        LIMIT_OF_PERSONS,
        LIMIT_OF_COOPERATIVE,
        GROUP,
        TRAINING
    }
}
