package pl.pomost.business.aid;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.reference.ExchangeRates.ExchangeRate;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What is left of the limit of a regulation for one undertaking on one day, with everything that it was counted from.
 *
 * @param recipients the tax numbers that count as one undertaking
 * @param regime     the regulation as it holds on the day
 * @param from       first day of the window
 * @param until      the day of the granting, last day of the window
 * @param counted    the entries within the window that nothing corrects
 * @param used       their sum
 * @param rate       rate of the euro for a granting on the day
 */
public record Headroom(
        List<Nip> recipients,
        AidRegime regime,
        LocalDate from,
        LocalDate until,
        List<DeMinimisAid> counted,
        Euro used,
        ExchangeRate rate) {

    public Euro limit() {
        return regime.limit();
    }

    /** Limit less what is used; below zero when more was received than the limit. */
    public Euro left() {
        return limit().minus(used);
    }

    /** The most that can be granted that day in złoty, to the grosz below. */
    public Money floor() {
        return left().floorIn(rate.rate());
    }

    /** What an amount is worth that day. */
    public Euro worth(Money amount) {
        return Euro.worth(amount, rate.rate());
    }

    /** The amount fits as a whole or is refused as a whole. */
    public Verdict fits(Money amount) {
        return Verdict.allowed().require(!worth(amount).isMoreThan(left()), () -> Reason.of("aid.no-headroom")
                .with("asked", amount)
                .with("worth", worth(amount))
                .with("rate", rate.rate())
                .with("published", rate.publishedOn())
                .with("regime", regime.code())
                .with("limit", limit())
                .with("from", from)
                .with("until", until)
                .with("used", used)
                .with("left", left())
                .with("floor", floor()));
    }
}
