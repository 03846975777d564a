package pl.pomost.business.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** What the roll makes a cooperative owe: another member for one who left, and the members that few founders take in later. */
@ApplicationScoped
class RollDuties {

    @Inject
    Duties duties;

    @Inject
    RollPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    RollDuties() {}

    void left(CaseFile file, Membership leaving, LocalDate day) {
        if (leaving.tie() == Tie.MEMBER) {
            var days = programmes.rules(file.rulesVersion()).group().replacementDays();
            duties.open(
                    file,
                    ObligationKind.REPLACE_MEMBER,
                    Term.of(TermEvent.LEAVING, calendar.deadline(day, days, DayKind.CALENDAR)));
        }
    }

    /** A new member takes the place of one who left; with enough of them nothing more is owed. */
    void joined(CaseFile file, Membership joining) {
        if (joining.tie() != Tie.MEMBER) {
            return;
        }
        duties.closeFirst(file, ObligationKind.REPLACE_MEMBER);
        var members = policy.roll(file).memberships().stream()
                .filter(each -> each.tie() == Tie.MEMBER && each.isOn(joining.joinedOn()))
                .count();
        if (members >= programmes.rules(file.rulesVersion()).group().laterMembers()) {
            duties.closeFirst(file, ObligationKind.ADMIT_MEMBERS);
        }
    }
}
