package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.Annexes;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.kernel.fact.CaseNumber;

/** An annex, signed or proposed: what it changes, from what to what. */
@ApplicationScoped
class AnnexSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    Annexes annexes;

    @Inject
    Agreements agreements;

    @Inject
    BusinessPlans plans;

    @Inject
    Payouts payouts;

    AnnexSource() {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.ANNEX;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return annexes.signed(caseNumber).stream()
                .map(annex -> subject(annex, number(annex)))
                .toList();
    }

    /** What is proposed, under the next number: only one of several proposals gets it. */
    @Override
    public List<String> drafts(CaseNumber caseNumber) {
        return proposed(caseNumber).map(annex -> subject(annex, next(caseNumber))).stream()
                .toList();
    }

    /** The one proposed first. */
    private Optional<Annex> proposed(CaseNumber caseNumber) {
        return annexes.of(caseNumber).stream()
                .filter(annex -> annex.state() == Annex.AnnexState.PROPOSED)
                .findFirst();
    }

    private int next(CaseNumber caseNumber) {
        return annexes.signed(caseNumber).size() + 1;
    }

    private static int number(Annex annex) {
        return annex.number().orElseThrow();
    }

    private static String subject(Annex annex, int number) {
        return annex.agreement() + "/A" + number;
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return annexes.signed(caseNumber).stream()
                .filter(annex -> subject(annex, number(annex)).equals(subject))
                .findFirst()
                .map(annex -> content(annex, number(annex), annex.answeredOn().orElseThrow()))
                .or(() -> proposed(caseNumber)
                        .filter(annex -> subject(annex, next(caseNumber)).equals(subject))
                        .map(annex -> content(annex, next(caseNumber), day)));
    }

    private OfficialContent content(Annex annex, int number, LocalDate day) {
        var facts = letterhead.of(annex.caseNumber());
        facts.put("annex", annex);
        facts.put("number", number);
        facts.put("agreement", agreements.of(annex.caseNumber()).orElseThrow());
        annex.answeredBy().ifPresent(account -> facts.put("signedBy", letterhead.nameOf(account)));
        payouts.of(annex.caseNumber()).stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE && payout.instalment() == 1)
                .flatMap(payout -> payout.bank().executedOn().stream())
                .findFirst()
                .ifPresent(paid -> facts.put("firstPaid", paid));
        annex.line()
                .flatMap(line -> lines(annex.caseNumber())
                        .filter(each -> each.number() == line)
                        .findFirst())
                .ifPresent(line -> facts.put("line", line));
        return new OfficialContent(
                kind(), subject(annex, number), "Aneks nr " + number + " do umowy nr " + annex.agreement(), day, facts);
    }

    private Stream<CostLine> lines(CaseNumber number) {
        return plans.find(number).map(BusinessPlan::lines).stream().flatMap(List::stream);
    }
}
