package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.business.repayment.Suspension;
import pl.pomost.business.repayment.Suspensions;
import pl.pomost.kernel.fact.CaseNumber;

/** The letter that tells the cooperative why its payouts are held, and asks it to explain (domain.md 3.2 g24). */
@ApplicationScoped
class SuspensionSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    SecuredContracts contracts;

    @Inject
    Agreements agreements;

    @Inject
    Suspensions suspensions;

    @Inject
    BreachGrounds grounds;

    @Inject
    Users users;

    SuspensionSource() {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.SUSPENSION_LETTER;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return suspensions.of(caseNumber).stream()
                .map(SuspensionSource::subject)
                .toList();
    }

    private static String subject(Suspension suspension) {
        return suspension.caseNumber().text() + "/S" + suspension.number();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return suspensions.of(caseNumber).stream()
                .filter(suspension -> subject(suspension).equals(subject))
                .findFirst()
                .map(this::content);
    }

    /** Contracts signed since then had no payouts to hold. */
    private OfficialContent content(Suspension suspension) {
        var facts = letterhead.of(suspension.caseNumber());
        facts.put("suspension", suspension);
        facts.put(
                "contracts",
                contracts.of(suspension.caseNumber()).stream()
                        .filter(each -> each.signedOn()
                                .filter(day -> !day.isAfter(suspension.suspendedOn()))
                                .isPresent())
                        .toList());
        facts.put("agreement", agreements.of(suspension.caseNumber()).orElseThrow());
        facts.put(
                "ground",
                grounds.of(suspension.ground()).map(BreachGround::namePl).orElse(""));
        facts.put(
                "suspendedBy",
                users.find(suspension.suspendedBy()).map(User::displayName).orElse(""));
        return new OfficialContent(
                kind(),
                subject(suspension),
                "Wstrzymanie wypłat i wezwanie do wyjaśnień nr " + subject(suspension),
                suspension.suspendedOn(),
                facts);
    }
}
