package pl.pomost.business.applicant;

import org.jspecify.annotations.Nullable;

/** Keeps the special-category values of a form apart from the person. */
final class SpecialValues {

    private SpecialValues() {}

    /** What is kept after the form: its own values, or those that were there before. */
    static @Nullable SpecialCategory keep(Participants participants, String number, Particulars form) {
        var present = participants.special(number).orElse(null);
        var given = form.special();
        if (given == null) {
            return present;
        }
        var kept = present == null ? new SpecialCategory(number) : present;
        var words = given.circumstances();
        kept.become(given.disability(), words == null || words.isBlank() ? null : words.strip());
        if (present == null) {
            participants.add(kept);
        }
        return kept;
    }
}
