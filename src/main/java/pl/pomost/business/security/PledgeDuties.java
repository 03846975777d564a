package pl.pomost.business.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;

/** What is owed about a security in force: somebody looks after it so many days before its last one. */
@ApplicationScoped
public class PledgeDuties {

    @Inject
    Duties duties;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    PledgeDuties() {}

    void warn(CaseFile file, Pledge pledge) {
        pledge.validUntil().ifPresent(until -> {
            var days = programmes.rules(file.rulesVersion()).security().warningDays();
            var term = Term.daysBefore(TermEvent.EXPIRY, until, days).notBefore(clock.day());
            duties.open(file, ObligationKind.RENEW_SECURITY, term);
        });
    }

    void ended(CaseFile file, Pledge pledge, boolean last) {
        if (pledge.activeSince().isPresent() && pledge.validUntil().isPresent()) {
            duties.closeFirst(file, ObligationKind.RENEW_SECURITY);
        }
        if (last) {
            duties.closeFirst(file, ObligationKind.RETURN_SECURITY);
        }
    }
}
