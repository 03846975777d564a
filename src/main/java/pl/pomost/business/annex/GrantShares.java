package pl.pomost.business.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * How much of an agreed grant holds after people left whose places nobody took: no more than what those who stay let it be
 * (domain 6.1). The agreement itself never changes; the annexes of composition say it.
 */
@ApplicationScoped
public class GrantShares {

    /** Until the settlement is accepted; afterwards a share is demanded back as a breach. */
    private static final Set<Stage> UNSETTLED =
            EnumSet.of(Stage.CONTRACT_SIGNED, Stage.SPENDING, Stage.SETTLEMENT_SUBMITTED, Stage.SETTLEMENT_CORRECTION);

    @Inject
    Annexes annexes;

    @Inject
    BusinessPlans plans;

    @Inject
    Groups groups;

    @Inject
    Payouts payouts;

    @Inject
    Programmes programmes;

    GrantShares() {}

    /** The grant as it holds now: as agreed, or as the last annex about somebody who left says it. */
    public Money grant(Agreement agreement) {
        return annexes.signed(agreement.caseNumber()).stream()
                .filter(annex -> annex.leaver().isPresent())
                .flatMap(annex -> annex.amountAfter().stream())
                .reduce((earlier, later) -> later)
                .orElse(agreement.amount());
    }

    /** Everybody whom the approval counted, with what each let the grant be. */
    public PersonLimits approved(CaseFile file) {
        return PersonLimits.of(
                plans.find(file.number()), groups.of(file.number()), programmes.rules(file.rulesVersion()));
    }

    /** Who left by a signed annex. */
    public Set<String> left(CaseNumber number) {
        return annexes.signed(number).stream()
                .flatMap(annex -> annex.leaver().stream())
                .collect(Collectors.toSet());
    }

    /** What the grant becomes when that person leaves too. */
    Money without(CaseFile file, Agreement agreement, String person) {
        return grant(agreement).min(staying(file, person).total());
    }

    private PersonLimits staying(CaseFile file, String person) {
        var gone = new HashSet<>(left(file.number()));
        gone.add(person);
        return approved(file).without(gone);
    }

    /** Whether the share of that person may go down: it is still counted, others stay, and no tranche is on its way. */
    Verdict leaving(CaseFile file, String person) {
        var counted = approved(file).without(left(file.number()));
        return Verdict.allowed()
                .require(UNSETTLED.contains(file.stage()), () -> Reason.of("annex.share-stage")
                        .with("stage", file.stage()))
                .require(
                        counted.rows().stream().anyMatch(row -> row.person().equals(person)),
                        () -> Reason.ofField("leaver", "annex.not-counted").with("persons", counted.persons()))
                .require(
                        staying(file, person).total().isPositive(),
                        () -> Reason.ofField("leaver", "annex.nobody-stays"))
                .require(onItsWay(file.number()).isEmpty(), () -> Reason.of("annex.tranche-on-its-way")
                        .with("reference", onItsWay(file.number()).orElseThrow().reference()));
    }

    private Optional<Payout> onItsWay(CaseNumber number) {
        return payouts.of(number).stream()
                .filter(payout ->
                        payout.kind() == PayoutKind.TRANCHE && payout.state().isLive())
                .filter(payout -> payout.state() != PayoutState.EXECUTED)
                .findFirst();
    }

    /** An annex about a cost line changes something only where lines are settled. */
    public Verdict linesAreSettled(CaseFile file) {
        return Verdict.allowed()
                .require(!programmes.rules(file.rulesVersion()).unitRates(), () -> Reason.of("annex.unit-rates"));
    }
}
