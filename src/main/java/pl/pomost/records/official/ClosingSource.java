package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.monitoring.Closing;
import pl.pomost.business.monitoring.Closings;
import pl.pomost.business.monitoring.DurabilityTerm;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.Suspensions;
import pl.pomost.business.security.Pledges;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;

/** The protocol of the closing of a case (domain.md 3.2 g23): a draft while durability is watched, issued once it is closed. */
@ApplicationScoped
class ClosingSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    ClosingMoney money;

    @Inject
    CaseFiles files;

    @Inject
    Closings closings;

    @Inject
    Agreements agreements;

    @Inject
    DurabilityTerm durability;

    @Inject
    Visits visits;

    @Inject
    Suspensions suspensions;

    @Inject
    Demands demands;

    @Inject
    Obligations obligations;

    @Inject
    Pledges pledges;

    @Inject
    BusinessClock clock;

    ClosingSource() {}

    /** A visit with its result, without those who visited. */
    public record Seen(int number, LocalDate visitedOn, Visit.Result result, Optional<LocalDate> closedOn) {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.CLOSING_PROTOCOL;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return at(caseNumber, Stage.CLOSED);
    }

    @Override
    public List<String> drafts(CaseNumber caseNumber) {
        return at(caseNumber, Stage.MONITORING);
    }

    private List<String> at(CaseNumber caseNumber, Stage stage) {
        return files.look(caseNumber).stage() == stage ? List.of(caseNumber.text()) : List.of();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        var file = files.look(caseNumber);
        var told = file.stage() == Stage.CLOSED || file.stage() == Stage.MONITORING;
        return agreements
                .of(caseNumber)
                .filter(agreement -> told && subject.equals(caseNumber.text()))
                .map(agreement -> content(file, agreement));
    }

    private OfficialContent content(CaseFile file, Agreement agreement) {
        var facts = letterhead.of(file.number());
        var closing = closings.of(file.number());
        facts.put("agreement", agreement);
        facts.put("grant", money.grant(agreement));
        facts.put("bridging", money.bridging(file));
        facts.put("visits", visits.of(file.number()).stream().map(this::seen).toList());
        facts.put("pledges", pledges.of(file.number()));
        durability.of(file).ifPresent(term -> facts.put("durability", term));
        closing.ifPresent(closed -> {
            facts.put("closing", closed);
            facts.put("closedBy", letterhead.nameOf(closed.closedBy()));
        });
        findings(file.number(), facts);
        return new OfficialContent(
                kind(),
                file.number().text(),
                "Protokół zamknięcia sprawy nr " + file.number().text(),
                closing.map(Closing::closedOn).orElseGet(clock::day),
                facts);
    }

    private void findings(CaseNumber number, Map<String, Object> facts) {
        facts.put("suspensions", suspensions.of(number));
        facts.put("demands", demands.of(number));
        facts.put(
                "signs",
                obligations.of(number).stream()
                        .filter(owed -> owed.kind() == ObligationKind.LOOK_INTO_SIGNS && owed.isOpen())
                        .toList());
    }

    private Seen seen(Visit visit) {
        return new Seen(
                visit.number(),
                visit.visitedOn(),
                visit.result(),
                visits.protocolOf(visit).flatMap(VisitProtocol::closedOn));
    }
}
