package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.CommitteeTerms;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** Puts the committee of a case together from what is kept, and asks the policy what its cards mean. */
@ApplicationScoped
public class Committees {

    @Inject
    Assignments assignments;

    @Inject
    Assessments assessments;

    @Inject
    MeritCards cards;

    @Inject
    Programmes programmes;

    @Inject
    BusinessPlans plans;

    @Inject
    @Any
    Instance<AfterNegotiation> negotiations;

    @Inject
    @Any
    Instance<HeardWithoutCards> withoutCards;

    Committees() {}

    /** The committee as it stands now; without seats while the assessment is not opened. */
    public Committee of(CaseFile file) {
        var number = file.number();
        var all = assignments.of(number);
        var seated = all.stream()
                .filter(Assignment::isActive)
                .sorted(Comparator.comparing(Assignment::panel).thenComparing(Assignment::seat))
                .map(Assignment::account)
                .toList();
        var impartial = assessments.declarationsOn(number).stream()
                .filter(ImpartialityDeclaration::isImpartial)
                .map(ImpartialityDeclaration::account)
                .collect(Collectors.toUnmodifiableSet());
        var round = roundOf(number);
        var formal = assessments.formalCardsOf(number).stream()
                .filter(card -> card.round() == round && seated.contains(card.account()))
                .toList();
        return new Committee(
                all,
                impartial,
                round,
                formal,
                scoreCards(number, seated),
                termsOf(file).assessors(),
                cards.of(programmes.rules(file.rulesVersion()).scores().formalCard()),
                withoutCards.stream().noneMatch(hearing -> hearing.isOpen(number)));
    }

    /**
     * What the merit cards of the case mean together now: what the first assessment found, or what counts after a decided
     * appeal. Empty until all first cards are locked.
     */
    public Optional<AssessmentResult> resultOf(CaseFile file) {
        return resultOf(file, of(file));
    }

    /** As above, for a committee that was read already. */
    Optional<AssessmentResult> resultOf(CaseFile file, Committee committee) {
        return resultOf(file, committee, programmes.rules(file.rulesVersion()));
    }

    /** What the same cards would mean under other rules. */
    public Optional<AssessmentResult> resultUnder(CaseFile file, SupportRules rules) {
        return resultOf(file, of(file), rules);
    }

    private Optional<AssessmentResult> resultOf(CaseFile file, Committee committee, SupportRules rules) {
        return findings(file, committee, rules).counting();
    }

    /** What the first assessment and the one on an appeal found, and which of them counts. */
    public Findings findings(CaseFile file) {
        return findings(file, of(file), programmes.rules(file.rulesVersion()));
    }

    /** As above, for a committee that was read already. */
    public Findings findings(CaseFile file, Committee committee) {
        return findings(file, committee, programmes.rules(file.rulesVersion()));
    }

    private Findings findings(CaseFile file, Committee committee, SupportRules rules) {
        return new Findings(
                firstOf(file, committee, rules).orElse(null),
                onAppealOf(file, committee, rules).orElse(null),
                file.stage() != Stage.APPEAL,
                rules.appeal().lowerScoreKeepsOld());
    }

    /** What will count when the appeal is decided; as {@link #resultOf} where none is heard. */
    public Optional<AssessmentResult> afterAppeal(CaseFile file) {
        return findings(file).afterAppeal();
    }

    /**
     * Whether the amount can be negotiated: the assessment is positive and concluded, and the committee recommends less than asked
     * or has remarks on the lines.
     */
    public Verdict negotiable(CaseFile file, Actor actor) {
        var committee = of(file);
        var result = resultFor(actor, file);
        var questioned = result.flatMap(AssessmentResult::recommendedAmount)
                        .map(amount -> amount.isLessThan(asked(file)))
                        .orElse(false)
                || committee.scoreCards().stream().anyMatch(card -> card.remarks() != null);
        return committee
                .scored(Panel.FIRST)
                .and(result.map(AssessmentResult::verdict).orElse(Verdict.allowed()))
                .require(questioned, () -> Reason.of("negotiation.nothing-questioned")
                        .with("asked", asked(file)));
    }

    /** Whether a positive case waits for the negotiation of its amount before it is recommended. */
    Verdict needsNoNegotiation(CaseFile file) {
        var first = termsOf(file).negotiationFirst();
        var amount = first ? resultOf(file).flatMap(AssessmentResult::recommendedAmount) : Optional.<Money>empty();
        return Verdict.allowed()
                .require(amount.isEmpty() || !amount.get().isLessThan(asked(file)), () -> Reason.of("negotiation.first")
                        .with("asked", asked(file))
                        .with("recommended", amount.orElseThrow()));
    }

    private Money asked(CaseFile file) {
        return plans.find(file.number()).map(BusinessPlan::grantAsked).orElse(Money.ZERO);
    }

    private Optional<AssessmentResult> firstOf(CaseFile file, Committee committee, SupportRules rules) {
        if (!committee.isScored()) {
            return Optional.empty();
        }
        var form = cards.of(programmes.rules(file.rulesVersion()).scores().meritCard());
        var first = committee.scoreCards(Panel.FIRST);
        var found = committee.isScored(Panel.THIRD)
                ? AssessmentPolicy.conclude(
                        form, rules, first, committee.scoreCards(Panel.THIRD).get(0))
                : AssessmentPolicy.conclude(form, rules, first);
        for (var negotiation : negotiations) {
            found = negotiation.of(file.number(), found);
        }
        return Optional.of(found);
    }

    private Optional<AssessmentResult> onAppealOf(CaseFile file, Committee committee, SupportRules rules) {
        if (!committee.isScored(Panel.MERIT_APPEAL)) {
            return Optional.empty();
        }
        var form = cards.of(programmes.rules(file.rulesVersion()).scores().meritCard());
        return Optional.of(AssessmentPolicy.reassess(form, rules, committee.scoreCards(Panel.MERIT_APPEAL)));
    }

    /** As {@link #resultOf}, for that reader: empty, too, while the reader still has points of the own to give. */
    public Optional<AssessmentResult> resultFor(Actor reader, CaseFile file) {
        var committee = of(file);
        return committee.mustNotCompare(reader.account()) ? Optional.empty() : resultOf(file, committee);
    }

    /** @throws Refusal FORBIDDEN when the actor holds no seat at the case */
    void admit(CaseNumber number, Actor actor) {
        if (!assignments.isAssigned(number, actor.account())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, Reason.of("assessor.not-assigned"));
        }
    }

    private CommitteeTerms termsOf(CaseFile file) {
        return programmes.rules(file.rulesVersion()).committee();
    }

    private int roundOf(CaseNumber number) {
        return 1
                + (int) assessments.rulingsOn(number).stream()
                        .filter(ruling -> ruling.kind() == FormalRuling.Kind.CORRECTION_CALL)
                        .count();
    }

    private List<ScoreCard> scoreCards(CaseNumber number, List<String> seated) {
        var locked = new ArrayList<>(assessments.scoreCardsOf(number));
        locked.removeIf(card -> !seated.contains(card.account()));
        locked.sort(Comparator.comparingInt(card -> seated.indexOf(card.account())));
        return List.copyOf(locked);
    }
}
