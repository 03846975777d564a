package pl.pomost.business.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/**
 * Records that a contract grants de minimis aid, in the transaction that signs it: the aid, its certificate, and the duties to
 * issue and to report it. Does nothing where the rules of the case name no regulation.
 */
@ApplicationScoped
public class AidGranting {

    @Inject
    Aids aids;

    @Inject
    HeadroomPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    Duties duties;

    @Inject
    AidGiver giver;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AidGranting() {}

    /**
     * A contract that grants.
     *
     * @param origin   grant or bridging
     * @param nip      tax number of the recipient
     * @param name     registered name of the recipient
     * @param contract number of the contract
     * @param amount   whole amount of the contract
     */
    public record Grant(AidOrigin origin, Nip nip, String name, String contract, Money amount) {}

    /** All reasons why the amount cannot be granted today. */
    public Verdict verdict(CaseFile file, Nip recipient, Money amount) {
        return policy.verdict(programmes.rules(file.rulesVersion()).aid(), recipient, amount, clock.day());
    }

    /** Locks the single undertaking of a recipient, so that no other granting to it is between question and answer. */
    public void queue(CaseFile file, Nip recipient) {
        if (programmes.rules(file.rulesVersion()).aid().regime().isPresent()) {
            List<Nip> locked = List.of();
            var around = SingleUndertaking.around(recipient, clock.day(), aids).nips();
            while (!around.equals(locked)) {
                aids.lock(around);
                locked = around;
                around = SingleUndertaking.around(recipient, clock.day(), aids).nips();
            }
        }
    }

    /** Records it. @throws pl.pomost.kernel.refusal.Refusal RULE with all figures when it does not fit as a whole */
    public void grant(CaseFile file, Grant grant) {
        var terms = programmes.rules(file.rulesVersion()).aid();
        if (terms.regime().isEmpty()) {
            return;
        }
        queue(file, grant.nip());
        var today = clock.day();
        var headroom = policy.ofGranting(terms, grant.nip(), today);
        headroom.fits(grant.amount()).orRefuse();
        var aid = new DeMinimisAid(
                        file.number(),
                        aids.of(file.number()).size() + 1,
                        grant.origin(),
                        new AidSource(
                                grant.nip(),
                                giver.name(),
                                today,
                                headroom.regime().code(),
                                basis(file, grant),
                                grant.contract()),
                        AidAmount.counted(grant.amount(), headroom.rate()))
                .enteredBy(door.actor().account(), today)
                .within(headroom);
        aids.add(aid);
        facts.record(file.tellsOnly(aid.thing(), aid.snapshot()));
        keep(file, today, terms.retentionYears());
        certify(
                file,
                new AidCertificate(
                        aids.nextCertificate(today.getYear()),
                        aid,
                        grant.name(),
                        headroom.regime().title()));
    }

    /** Keeps a certificate and opens what is owed about it. */
    void certify(CaseFile file, AidCertificate certificate) {
        aids.add(certificate);
        facts.record(file.tellsOnly(certificate.thing(), certificate.snapshot()));
        LocalDate today = clock.day();
        var days = programmes.rules(file.rulesVersion()).aid().reportDays();
        duties.openAbout(
                file, ObligationKind.ISSUE_CERTIFICATE, certificate.contract(), Term.sameDay(TermEvent.SIGNING, today));
        duties.openAbout(
                file,
                ObligationKind.REPORT_AID,
                certificate.contract(),
                Term.of(TermEvent.SIGNING, calendar.deadline(today, days, DayKind.CALENDAR)));
    }

    /** The papers of the case are kept so many years from the granting; a later one begins the years anew. */
    private void keep(CaseFile file, LocalDate granted, int years) {
        duties.closeFirst(file, ObligationKind.KEEP_PAPERS);
        var months = Math.toIntExact(Period.ofYears(years).toTotalMonths());
        duties.open(file, ObligationKind.KEEP_PAPERS, Term.months(TermEvent.SIGNING, granted, months));
    }

    /** The act and the programme that the rules name, and the contract. */
    private String basis(CaseFile file, Grant grant) {
        var edition = programmes.edition(file.editionCode());
        var terms = programmes.rules(file.rulesVersion()).aid();
        var grants = grant.origin() == AidOrigin.GRANT;
        var contract = "%s (%s), %s %s"
                .formatted(
                        edition.title(),
                        edition.projectCode(),
                        grants ? "umowa o dotację nr" : "umowa o wsparcie pomostowe nr",
                        grant.contract());
        var programme = terms.programme().isEmpty() ? "" : "program pomocowy nr " + terms.programme();
        return Stream.of(grants ? terms.basisOfGrants() : terms.basisOfBridging(), programme, contract)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
