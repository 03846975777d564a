package pl.pomost.records.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * One amount that a figure of the forecast consists of.
 *
 * @param part       the figure that it belongs to
 * @param month      the month that it counts in; what is late counts in the present one
 * @param day        the day of the bank, or the day by which it is expected
 * @param stage      where the case stands now
 * @param ground     how amount and day are known
 * @param instalment number of the tranche or the month, 0 where there is none
 * @param amount     in złoty, above zero
 */
public record ForecastLine(
        Budget.Purpose purpose,
        ForecastPart part,
        YearMonth month,
        LocalDate day,
        CaseNumber caseNumber,
        Stage stage,
        ForecastGround ground,
        int instalment,
        Money amount) {

    /** The figures of a month. */
    public enum ForecastPart {
        /** Executed by the bank. */
        PAID,
        /** Principal that came back and was confirmed. */
        RETURNED,
        /** Promised to a case and not executed yet. */
        COMMITTED,
        /** Asked for and not promised yet. */
        PLANNED
    }

    /** How an amount and its day are known. */
    public enum ForecastGround {
        /** The bank's day. */
        BANK,
        /** A payout is prepared or approved. */
        PAYOUT,
        /** The agreement says the amount, the rules of the case the day. */
        AGREEMENT,
        /** The contract of bridging support says amount and month. */
        BRIDGING_CONTRACT,
        /** Approved and not signed yet; the rules say how long the rest takes. */
        APPROVAL,
        /** Applied for; at most this amount, not before this day. */
        APPLICATION
    }

    static ForecastLine past(Entry entry, ForecastPart part, LocalDate day, Money amount) {
        return new ForecastLine(
                entry.purpose(),
                part,
                YearMonth.from(day),
                day,
                entry.file().number(),
                entry.file().stage(),
                ForecastGround.BANK,
                entry.instalment(),
                amount);
    }

    static ForecastLine future(
            Entry entry, ForecastPart part, ForecastGround ground, LocalDate day, LocalDate today, Money amount) {
        var counted = day.isBefore(today) ? today : day;
        return new ForecastLine(
                entry.purpose(),
                part,
                YearMonth.from(counted),
                day,
                entry.file().number(),
                entry.file().stage(),
                ground,
                entry.instalment(),
                amount);
    }

    /** What a line is about. */
    record Entry(Budget.Purpose purpose, CaseLook file, int instalment) {}
}
