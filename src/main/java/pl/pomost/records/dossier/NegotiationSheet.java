package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.negotiation.KeptCut;
import pl.pomost.business.negotiation.Negotiation;
import pl.pomost.business.negotiation.NegotiationAnswer;
import pl.pomost.business.negotiation.NegotiationEnd;
import pl.pomost.business.negotiation.NegotiationOutcome;
import pl.pomost.business.negotiation.Negotiations;
import pl.pomost.business.negotiation.QuestionedLine;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The negotiation of an amount, line by line, and the schedule after it. */
@Reading
@Requires(Permission.READ_CASES)
public class NegotiationSheet {

    @Inject
    CaseFiles files;

    @Inject
    BusinessPlans plans;

    @Inject
    Committees committees;

    @Inject
    Negotiations negotiations;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Door door;

    NegotiationSheet() {}

    /**
     * A cost line and what was negotiated on it.
     *
     * @param planned what it takes from the grant in the plan
     * @param cut     what the committee wants to cut; absent where it does not question the line
     * @param reason  why
     * @param kept    what is left of the cut when the negotiation has ended
     * @param ruling  why the committee keeps, lowers or lifts it
     * @param left    what the line takes from the grant after what was kept, or would take after the cut while it is open
     */
    public record NegotiatedLine(
            int line,
            String item,
            Money planned,
            @Nullable Money cut,
            @Nullable String reason,
            @Nullable Money kept,
            @Nullable String ruling,
            Money left) {

        public boolean questioned() {
            return cut != null;
        }
    }

    /** The group's answer. */
    public record GroupAnswer(boolean accepted, @Nullable String argument, String letter, LocalDate answeredOn) {}

    /**
     * How it ended.
     *
     * @param amount what the committee recommends now; absent where nobody answered
     */
    public record NegotiationResult(
            NegotiationEnd end,
            @Nullable Money amount,
            @Nullable String grounds,
            LocalDate endedOn) {}

    /**
     * The negotiation of a case.
     *
     * @param asked         what the plan takes from the grant
     * @param recommended   what the committee recommends, told with the conclusion
     * @param days          length of the term of an answer
     * @param openedOn      day on which the chair opened it; absent while nothing is negotiated
     * @param due           last day for the group's answer
     * @param explanationPl how that day was counted
     * @param cuts          all cuts together
     * @param lines         the schedule
     */
    public record NegotiationOfCase(
            CaseNumber number,
            long version,
            Stage stage,
            String rulesVersion,
            Money asked,
            @Nullable Money recommended,
            int days,
            DayKind dayKind,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate due,
            @Nullable String explanationPl,
            @Nullable String explanationEn,
            Money cuts,
            List<NegotiatedLine> lines,
            @Nullable GroupAnswer answer,
            @Nullable NegotiationResult result) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case */
    public NegotiationOfCase of(CaseNumber number) {
        var file = files.look(number);
        var terms = programmes.rules(file.rulesVersion()).committee();
        var plan = plans.find(number);
        var opened = negotiations.of(number);
        var outcome = negotiations.outcomeOf(number);
        var term = opened.map(each -> Term.of(
                TermEvent.STAGE,
                calendar.deadline(each.openedOn(), terms.negotiationDays(), terms.negotiationDayKind())));
        return new NegotiationOfCase(
                number,
                file.version(),
                file.stage(),
                file.rulesVersion(),
                plan.map(BusinessPlan::grantAsked).orElse(Money.ZERO),
                recommended(file),
                terms.negotiationDays(),
                terms.negotiationDayKind(),
                opened.map(Negotiation::openedOn).orElse(null),
                opened.map(Negotiation::due).orElse(null),
                term.map(each -> TermWords.in(Texts.POLISH).explain(calendar, each))
                        .orElse(null),
                term.map(each -> TermWords.in(Texts.ENGLISH).explain(calendar, each))
                        .orElse(null),
                opened.map(Negotiation::cuts).orElse(Money.ZERO),
                plan.map(each -> each.lines().stream()
                                .map(line -> line(line, opened, outcome))
                                .toList())
                        .orElse(List.of()),
                negotiations.answerIn(number).map(NegotiationSheet::line).orElse(null),
                outcome.map(NegotiationSheet::line).orElse(null));
    }

    private @Nullable Money recommended(CaseFile file) {
        return committees
                .resultFor(door.actor(), file)
                .filter(AssessmentResult::isPositive)
                .flatMap(AssessmentResult::recommendedAmount)
                .orElse(null);
    }

    private static NegotiatedLine line(
            CostLine line, Optional<Negotiation> opened, Optional<NegotiationOutcome> outcome) {
        var cut = opened.flatMap(each -> each.lines().stream()
                .filter(questioned -> questioned.lineNumber() == line.number())
                .findFirst());
        var kept = outcome.flatMap(each -> each.cuts().stream()
                .filter(left -> left.lineNumber() == line.number())
                .findFirst());
        var less =
                kept.map(KeptCut::kept).or(() -> cut.map(QuestionedLine::cut)).orElse(Money.ZERO);
        return new NegotiatedLine(
                line.number(),
                line.item(),
                line.fromGrant(),
                cut.map(QuestionedLine::cut).orElse(null),
                cut.map(QuestionedLine::reason).orElse(null),
                kept.map(KeptCut::kept).orElse(null),
                kept.map(KeptCut::reason).orElse(null),
                line.fromGrant().minus(less));
    }

    private static GroupAnswer line(NegotiationAnswer answer) {
        return new GroupAnswer(answer.isAccepted(), answer.argument(), answer.letter(), answer.answeredOn());
    }

    private static NegotiationResult line(NegotiationOutcome outcome) {
        return new NegotiationResult(
                outcome.kind(), outcome.amount().orElse(null), outcome.grounds(), outcome.endedOn());
    }
}
