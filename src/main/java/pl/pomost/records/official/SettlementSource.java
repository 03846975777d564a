package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.ProofShare;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.SettlementReturn;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.business.settlement.SpendingRules;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** The settlement of a grant: its proofs, the cost lines that they settle, and what follows for the money. */
@ApplicationScoped
class SettlementSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    Settlements settlements;

    @Inject
    Agreements agreements;

    @Inject
    BusinessPlans plans;

    @Inject
    Payouts payouts;

    @Inject
    AcceptedCost cost;

    @Inject
    CaseFiles files;

    @Inject
    SpendingRules spending;

    SettlementSource() {}

    /** A cost line with what it rests on and what the proofs claim of it. */
    public record Line(int number, String item, String basis, Money planned, Money claimed) {}

    /** A return for correction, with the name of whoever returned it. */
    public record Returned(int round, String by, LocalDate on, String remarks) {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.SETTLEMENT_FORM;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return settlements.of(caseNumber).flatMap(this::subject).stream().toList();
    }

    private Optional<String> subject(Settlement settlement) {
        return agreements.of(settlement.caseNumber()).map(agreement -> agreement.number() + "/R" + settlement.round());
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return settlements
                .of(caseNumber)
                .filter(settlement ->
                        subject(settlement).filter(subject::equals).isPresent())
                .map(settlement -> content(settlement, subject));
    }

    private OfficialContent content(Settlement settlement, String subject) {
        var number = settlement.caseNumber();
        var facts = letterhead.of(number);
        var proofs = settlements.proofsOf(number);
        facts.put("settlement", settlement);
        facts.put("checked", settlement.acceptedCost().isPresent());
        facts.put("agreement", agreements.of(number).orElseThrow());
        facts.put("proofs", proofs);
        facts.put("lines", lines(number, proofs));
        facts.put("spending", spending.days(files.look(number)));
        facts.put("returns", settlement.returns().stream().map(this::returned).toList());
        facts.put("claimed", sum(proofs, Proof::claimed));
        facts.put("gross", sum(proofs, Proof::gross));
        facts.put("paid", paid(number));
        facts.put("toReturn", cost.toReturn(number));
        settlement.checkedBy().ifPresent(account -> facts.put("checkedBy", letterhead.nameOf(account)));
        settlement.acceptedBy().ifPresent(account -> facts.put("acceptedBy", letterhead.nameOf(account)));
        return new OfficialContent(
                kind(), subject, "Rozliczenie dotacji nr " + subject, settlement.submittedOn(), facts);
    }

    private Returned returned(SettlementReturn each) {
        return new Returned(each.round(), letterhead.nameOf(each.returnedBy()), each.returnedOn(), each.remarks());
    }

    private List<Line> lines(CaseNumber number, List<Proof> proofs) {
        return plans.find(number).map(BusinessPlan::lines).orElse(List.of()).stream()
                .map(line -> line(line, proofs))
                .toList();
    }

    private static Line line(CostLine line, List<Proof> proofs) {
        var claimed = proofs.stream()
                .flatMap(proof -> proof.shares().stream())
                .filter(share -> share.lineNumber() == line.number())
                .map(ProofShare::amount)
                .collect(Money.summing());
        return new Line(line.number(), line.item(), line.cost().justification(), line.fromGrant(), claimed);
    }

    private Money paid(CaseNumber number) {
        return payouts.of(number).stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE && payout.state() == PayoutState.EXECUTED)
                .map(Payout::amount)
                .collect(Money.summing());
    }

    private static Money sum(List<Proof> proofs, Function<Proof, Money> amount) {
        return proofs.stream().map(amount).collect(Money.summing());
    }
}
