package pl.pomost.records.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.ranking.TieBreak;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * The decision on a grant, or the figures that it will be held against.
 *
 * @param version       version of the case
 * @param asked         what the plan takes from the grant
 * @param recommended   the higher of the recommended amounts; null until both merit cards are locked
 * @param ranked        where the latest ranking list puts the case; absent while it stands on none
 * @param persons       persons counted by the rules of the case
 * @param perPerson     highest grant for one of them
 * @param forPersons    both multiplied
 * @param perCooperative highest grant for one cooperative
 * @param left          what the edition's budget for grants may still promise
 * @param highest       the highest amount that every limit allows now
 * @param decision      what was decided; null until then
 */
public record DecisionOfCase(
        CaseNumber number,
        long version,
        String edition,
        Money asked,
        @Nullable Money recommended,
        @Nullable RankedPlace ranked,
        int persons,
        Money perPerson,
        Money forPersons,
        Money perCooperative,
        Money left,
        Money highest,
        @Nullable MadeDecision decision) {

    /**
     * A place on a ranking list.
     *
     * @param protocol number of the protocol of the list
     * @param amount   the eligible grant
     * @param granted  what the list funds or offers
     */
    public record RankedPlace(
            String protocol, int list, int place, TieBreak tieBreak, Outcome outcome, Money amount, Money granted) {}

    /** What was decided, by whom, when and why. */
    public record MadeDecision(
            Decision.Result result, @Nullable Money amount, String grounds, String decidedBy, LocalDate decidedOn) {}
}
