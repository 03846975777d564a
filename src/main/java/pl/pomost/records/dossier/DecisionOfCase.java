package pl.pomost.records.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.GrantOperandKind;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.ranking.TieBreak;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * The decision on a grant, or the figures that it will be held against.
 *
 * @param version       version of the case
 * @param asked         what the plan takes from the grant
 * @param recommended   the higher of the recommended amounts; null until both merit cards are locked
 * @param ranked        where the latest ranking list puts the case; absent while it stands on none
 * @param score         what the merit assessment found; absent while its reader may not know
 * @param persons       persons counted by the rules of the case
 * @param perPerson     highest grant for one of them
 * @param forPersons    both multiplied
 * @param perCooperative highest grant for one cooperative
 * @param eligible      the eligible grant: the least of the operands; the budget never shrinks it
 * @param operands      what it is the least of
 * @param byPersons    what each counted person asks for and what of it counts; empty where the application does not say
 * @param rulesVersion  the rules of the case
 * @param listed        what the latest list gives; absent while the case stands on none
 * @param due           what an approval gives, no more and no less: the eligible grant, or the part of it that the list gives
 * @param left          what the edition's budget for grants may still promise
 * @param highest       what can be approved now: all that is due, or nothing while the budget does not hold it
 * @param refusals      the grounds on which the grant could be refused now, with their facts
 * @param decision      what was decided; null until then
 */
public record DecisionOfCase(
        CaseNumber number,
        long version,
        String edition,
        Money asked,
        @Nullable Money recommended,
        @Nullable RankedPlace ranked,
        AssessmentOfCase.@Nullable AssessmentResultLine score,
        int persons,
        Money perPerson,
        Money forPersons,
        Money perCooperative,
        Money eligible,
        List<GrantOperand> operands,
        List<PersonLimits.PersonLimit> byPersons,
        String rulesVersion,
        @Nullable Money listed,
        Money due,
        Money left,
        Money highest,
        List<RefusalChance> refusals,
        @Nullable MadeDecision decision) {

    /**
     * One of the amounts whose least is the eligible grant.
     *
     * @param decides whether it is the least
     * @param why     where it comes from, with the figures that it is made of
     * @param mark    what the figure of the rules rests on; absent where it is an amount of the case
     * @param source  where that stands
     */
    public record GrantOperand(
            GrantOperandKind kind,
            Money amount,
            boolean decides,
            Reason why,
            @Nullable Mark mark,
            @Nullable String source) {}

    /**
     * A place on a ranking list.
     *
     * @param protocol number of the protocol of the list
     * @param day      the day on which it was drawn up
     * @param score    the score that put the case there
     * @param amount   the eligible grant
     * @param granted  what the list funds or offers
     */
    public record RankedPlace(
            String protocol,
            int list,
            LocalDate day,
            int place,
            BigDecimal score,
            TieBreak tieBreak,
            Outcome outcome,
            Money amount,
            Money granted) {}

    /** A ground to refuse that holds now, and what makes it hold. */
    public record RefusalChance(RefusalGround ground, List<Reason> facts) {}

    /**
     * What was decided, by whom, when and why.
     *
     * @param ground the ground of a refusal; absent for an approval
     * @param facts  what made it hold, in Polish, as the letter says it
     */
    public record MadeDecision(
            Decision.Result result,
            @Nullable Money amount,
            @Nullable RefusalGround ground,
            @Nullable String facts,
            String grounds,
            String decidedBy,
            LocalDate decidedOn) {}
}
