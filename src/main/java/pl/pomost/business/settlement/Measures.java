package pl.pomost.business.settlement;

import java.util.Map;
import java.util.Optional;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.programme.OtherAccount;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/**
 * What the settlement of one case is measured against.
 *
 * @param plan          the plan with its cost lines
 * @param planned       what each line takes from the grant after the cuts of a negotiation, by its number
 * @param spending      the days on which the grant may be spent
 * @param lineDeviation share by which a line may be exceeded without an annex
 * @param annexed       the most of the lines that an annex speaks of, by their numbers
 * @param account       the cooperative's account of the agreement
 * @param otherAccount  what becomes of a payment from another account
 * @param vat           what the group stated about VAT with its plan; empty in plans that were not asked
 */
record Measures(
        BusinessPlan plan,
        Map<Integer, Money> planned,
        Period spending,
        Share lineDeviation,
        Map<Integer, Money> annexed,
        Nrb account,
        OtherAccount otherAccount,
        Optional<VatStanding> vat) {

    /** The line of that number. */
    Optional<CostLine> line(int number) {
        return plan.lines().stream().filter(line -> line.number() == number).findFirst();
    }

    /** What the line takes from the grant. */
    Money fromGrant(CostLine line) {
        return planned.getOrDefault(line.number(), line.fromGrant());
    }

    /** The most that may be claimed for a line: what the plan gives it and the deviation, or what an annex says. */
    Money most(CostLine line) {
        return annexed.getOrDefault(line.number(), fromGrant(line).plus(lineDeviation.floorOf(fromGrant(line))));
    }
}
