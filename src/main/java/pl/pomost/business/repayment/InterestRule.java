package pl.pomost.business.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.reference.InterestRate;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Counts interest on money that is returned: from the day on which it was transferred, that day too when the terms say so,
 * to the day of the return, which always counts.
 */
public final class InterestRule {

    private final InterestTerms terms;
    private final List<InterestRate> rates;

    /**
     * @param terms how it is counted
     * @param rates the rates of the kind that the terms name, the oldest first
     */
    public InterestRule(InterestTerms terms, List<InterestRate> rates) {
        this.terms = terms;
        this.rates = List.copyOf(rates);
    }

    /**
     * The interest on all parts of a sum when they are returned on one day.
     *
     * @throws Refusal RULE when a part was transferred before the table of rates begins
     */
    public InterestTable on(List<OwedPart> parts, LocalDate returnedOn) {
        var lines = new ArrayList<InterestLine>();
        for (var part : parts) {
            var first = terms.countStartDay() ? part.since() : part.since().plusDays(1);
            if (part.amount().isPositive() && !first.isAfter(returnedOn)) {
                lines.addAll(lines(part, new Period(first, returnedOn)));
            }
        }
        return InterestTable.of(List.copyOf(lines), terms);
    }

    private List<InterestLine> lines(OwedPart part, Period days) {
        if (rates.isEmpty() || days.from().isBefore(rates.get(0).validFrom())) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    Reason.of("reference.no-interest-rate")
                            .with("kind", terms.kind())
                            .with("day", days.from()));
        }
        var lines = new ArrayList<InterestLine>();
        for (int i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            days.commonWith(inForce(i, days.to()))
                    .ifPresent(common ->
                            lines.add(InterestLine.of(part.amount(), common, rate.yearly(), rate.toBeConfirmed())));
        }
        return lines;
    }

    /** The days of a rate: until the next one begins, the newest until the last day that is asked for. */
    private Period inForce(int index, LocalDate lastAsked) {
        var from = rates.get(index).validFrom();
        var to = index + 1 < rates.size() ? rates.get(index + 1).validFrom().minusDays(1) : lastAsked;
        return new Period(from, to.isBefore(from) ? from : to);
    }
}
