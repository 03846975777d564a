package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

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

    Committees() {}

    /** The committee as it stands now; without seats while the assessment is not opened. */
    public Committee of(CaseNumber number) {
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
        return new Committee(all, impartial, round, formal, scoreCards(number, seated));
    }

    /**
     * What the merit cards of the case mean together now: what the first assessment found, or what counts after a decided
     * appeal. Empty until both first cards are locked.
     */
    public Optional<AssessmentResult> resultOf(CaseFile file) {
        return resultOf(file, of(file.number()));
    }

    /** As above, for a committee that was read already. */
    Optional<AssessmentResult> resultOf(CaseFile file, Committee committee) {
        return resultOf(file, committee, programmes.rules(file.rulesVersion()));
    }

    /** What the same cards would mean under other rules. */
    public Optional<AssessmentResult> resultUnder(CaseFile file, SupportRules rules) {
        return resultOf(file, of(file.number()), rules);
    }

    private Optional<AssessmentResult> resultOf(CaseFile file, Committee committee, SupportRules rules) {
        var first = firstOf(file, committee, rules);
        return file.stage() == Stage.APPEAL ? first : afterAppeal(file, committee, first, rules);
    }

    /** What will count when the appeal is decided; as {@link #resultOf} where none is heard. */
    public Optional<AssessmentResult> afterAppeal(CaseFile file) {
        var committee = of(file.number());
        var rules = programmes.rules(file.rulesVersion());
        return afterAppeal(file, committee, firstOf(file, committee, rules), rules);
    }

    private Optional<AssessmentResult> afterAppeal(
            CaseFile file, Committee committee, Optional<AssessmentResult> first, SupportRules rules) {
        var keepsOld = rules.appeal().lowerScoreKeepsOld();
        var onAppeal = onAppealOf(file, committee, rules);
        return onAppeal.isEmpty()
                ? first
                : first.map(earlier -> AssessmentPolicy.afterAppeal(earlier, onAppeal.get(), keepsOld));
    }

    /** What the first two found, with the third assessor where one was heard. */
    public Optional<AssessmentResult> firstOf(CaseFile file) {
        return firstOf(file, of(file.number()), programmes.rules(file.rulesVersion()));
    }

    private Optional<AssessmentResult> firstOf(CaseFile file, Committee committee, SupportRules rules) {
        if (!committee.isScored()) {
            return Optional.empty();
        }
        var form = cards.of(programmes.rules(file.rulesVersion()).meritCard());
        var two = committee.scoreCards(Panel.FIRST);
        return Optional.of(
                committee.isScored(Panel.THIRD)
                        ? AssessmentPolicy.conclude(
                                form,
                                rules,
                                two.get(0),
                                two.get(1),
                                committee.scoreCards(Panel.THIRD).get(0))
                        : AssessmentPolicy.conclude(form, rules, two.get(0), two.get(1)));
    }

    /** What the two of an appeal found; empty until both of their cards are locked. */
    public Optional<AssessmentResult> onAppealOf(CaseFile file) {
        return onAppealOf(file, of(file.number()), programmes.rules(file.rulesVersion()));
    }

    private Optional<AssessmentResult> onAppealOf(CaseFile file, Committee committee, SupportRules rules) {
        if (!committee.isScored(Panel.MERIT_APPEAL)) {
            return Optional.empty();
        }
        var two = committee.scoreCards(Panel.MERIT_APPEAL);
        var form = cards.of(programmes.rules(file.rulesVersion()).meritCard());
        return Optional.of(AssessmentPolicy.reassess(form, rules, two.get(0), two.get(1)));
    }

    /** As {@link #resultOf}, for that reader: empty, too, while the reader still has points of the own to give. */
    public Optional<AssessmentResult> resultFor(Actor reader, CaseFile file) {
        var committee = of(file.number());
        return committee.mustNotCompare(reader.account()) ? Optional.empty() : resultOf(file, committee);
    }

    /** @throws Refusal FORBIDDEN when the actor holds no seat at the case */
    void admit(CaseNumber number, Actor actor) {
        if (!assignments.isAssigned(number, actor.account())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, Reason.of("assessor.not-assigned"));
        }
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
