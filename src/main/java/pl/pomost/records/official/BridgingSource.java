package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** The contract of bridging support with its months; before it is signed as it will be. */
@ApplicationScoped
class BridgingSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    ContractClauses clauses;

    @Inject
    CaseFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    BridgingSupports supports;

    @Inject
    Agreements agreements;

    @Inject
    Cooperatives cooperatives;

    BridgingSource() {}

    /** What the contract promises for one month. */
    public record Month(int number, YearMonth month, int persons, Money amount) {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.BRIDGING_CONTRACT;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return supports.of(caseNumber).stream()
                .flatMap(support -> support.contract().stream())
                .toList();
    }

    @Override
    public List<String> drafts(CaseNumber caseNumber) {
        return unsigned(caseNumber).map(support -> expected()).stream().toList();
    }

    /** The support that is approved and not signed. */
    Optional<BridgingSupport> unsigned(CaseNumber caseNumber) {
        return supports.of(caseNumber).stream()
                .filter(support -> support.state() == BridgingState.APPROVED)
                .findFirst();
    }

    /** The number that its contract would get today. */
    String expected() {
        return supports.expectedContract(clock.day().getYear());
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return supports.of(caseNumber).stream()
                .filter(support -> support.contract().filter(subject::equals).isPresent())
                .findFirst()
                .or(() -> unsigned(caseNumber).filter(support -> subject.equals(expected())))
                .map(support -> content(support, subject));
    }

    private OfficialContent content(BridgingSupport support, String contract) {
        var facts = letterhead.of(support.caseNumber());
        var day = support.signedOn().orElse(clock.day());
        clauses.put(files.look(support.caseNumber()), contract, day, facts);
        facts.put("support", support);
        facts.put("months", months(support));
        facts.put(
                "account",
                cooperatives
                        .of(support.caseNumber())
                        .flatMap(Cooperative::account)
                        .map(Nrb::display)
                        .orElse(""));
        agreements.of(support.caseNumber()).ifPresent(agreement -> facts.put("agreement", agreement));
        support.signedBy().ifPresent(account -> facts.put("signedBy", letterhead.nameOf(account)));
        return new OfficialContent(kind(), contract, "Umowa o wsparcie pomostowe nr " + contract, day, facts);
    }

    /** As the contract plans them; before it is signed, as it was approved. */
    private List<Month> months(BridgingSupport support) {
        return support.contract().isPresent()
                ? planned(support)
                : IntStream.range(0, support.months())
                        .mapToObj(i -> new Month(
                                i + 1,
                                support.firstMonth().plusMonths(i),
                                support.persons(),
                                support.perPerson().times(support.persons())))
                        .toList();
    }

    private List<Month> planned(BridgingSupport support) {
        int first = support.firstNumber();
        return supports.monthsOf(support.caseNumber()).stream()
                .filter(month -> month.number() >= first && month.number() < first + support.months())
                .map(month -> new Month(month.number() - first + 1, month.month(), month.persons(), month.amount()))
                .toList();
    }
}
