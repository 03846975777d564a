package pl.pomost.business.recruitment;

import java.time.LocalDate;
import pl.pomost.business.programme.Edition;
import pl.pomost.kernel.refusal.Reason;

/** A form comes in while the call of the edition is open, its last day included. */
final class CallPolicy {

    private CallPolicy() {}

    static Reason closed(Edition edition, LocalDate day) {
        return Reason.of("enrolment.call-closed")
                .with("edition", edition.code())
                .with("from", edition.openFrom())
                .with("until", edition.openUntil())
                .with("day", day);
    }
}
