package pl.pomost.business.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.money.Money;

/** What is owed when a cooperative keeps less than its certificate says: a corrected one (domain 6.7). */
@ApplicationScoped
public class CertificateDuty {

    private static final String WITHDRAWN = "Wpłatę, która go otworzyła, cofnięto.";

    @Inject
    Aids aids;

    @Inject
    Programmes programmes;

    @Inject
    Duties duties;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    CertificateDuty() {}

    /**
     * Opens the obligation once for each contract, where the aid that counts is more than what the cooperative keeps of it.
     *
     * @param contract number of the contract that granted the aid
     * @param kept     what was paid under it and did not come back
     */
    public void keptOnly(CaseFile file, String contract, Money kept) {
        var tooMuch = SingleUndertaking.liveAid(aids.of(file.number())).stream()
                .filter(aid -> aid.origin().isOurs()
                        && aid.document().filter(contract::equals).isPresent())
                .anyMatch(aid -> aid.amount().pln().isMoreThan(kept));
        if (tooMuch && !duties.isOpen(file, ObligationKind.CORRECT_CERTIFICATE, contract)) {
            var days = programmes.rules(file.rulesVersion()).aid().reportDays();
            duties.open(
                    file,
                    ObligationKind.CORRECT_CERTIFICATE,
                    ObligationKind.CORRECT_CERTIFICATE.owner(),
                    contract,
                    Term.of(TermEvent.DAY, calendar.deadline(clock.day(), days, DayKind.CALENDAR)));
        }
    }

    /** The same after money of the contract came back, while more of it may still be paid. */
    public void returned(CaseFile file, String contract, Money returned) {
        aids.of(file.number()).stream()
                .filter(aid -> aid.corrects().isEmpty() && aid.origin().isOurs())
                .filter(aid -> aid.document().filter(contract::equals).isPresent())
                .forEach(aid -> keptOnly(file, contract, aid.amount().pln().minus(returned)));
    }

    /** What was thought to be returned or saved is not: nothing is to be corrected. */
    public void withdraw(CaseFile file, String contract) {
        duties.withdraw(file, ObligationKind.CORRECT_CERTIFICATE, contract, WITHDRAWN);
    }

    /** Whether the certificate of the contract was corrected on that day or later. */
    public boolean isCorrectedSince(CaseFile file, String contract, LocalDate day) {
        return aids.of(file.number()).stream()
                .filter(aid -> aid.corrects().isPresent() && aid.origin().isOurs())
                .filter(aid -> aid.document().filter(contract::equals).isPresent())
                .anyMatch(aid -> !aid.enteredOn().isBefore(day));
    }

    /** The aid of the contract was lowered. */
    void corrected(CaseFile file, String contract) {
        duties.closeFirst(file, ObligationKind.CORRECT_CERTIFICATE, contract);
    }
}
