package pl.pomost.business.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.programme.AidTerms;
import pl.pomost.business.reference.ExchangeRates;
import pl.pomost.business.reference.ExchangeRates.ExchangeRate;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/**
 * How much de minimis aid still fits: limit of the regulation less all aid of the single undertaking within the window. All
 * regulations share the sum, aid in agriculture and fishery too.
 */
@ApplicationScoped
public class HeadroomPolicy {

    /** The limits are in this currency. */
    public static final String CURRENCY = "EUR";

    @Inject
    Aids aids;

    @Inject
    AidRegimes regimes;

    @Inject
    ExchangeRates rates;

    HeadroomPolicy() {}

    /** All reasons against granting the amount on that day, none where the rules check nothing. */
    public Verdict verdict(AidTerms terms, Nip recipient, Money amount, LocalDate day) {
        if (terms.regime().isEmpty()) {
            return Verdict.allowed();
        }
        try {
            return ofGranting(terms, recipient, day).fits(amount);
        } catch (Refusal missing) {
            return missing.verdict();
        }
    }

    /**
     * The headroom for a granting on the day, under the regulation of the day.
     *
     * @param terms name a regulation
     * @throws Refusal RULE when no regulation holds on the day or no rate of the day is known
     */
    public Headroom ofGranting(AidTerms terms, Nip recipient, LocalDate day) {
        var named = terms.regime().orElseThrow();
        var undertaking = SingleUndertaking.around(recipient, day, aids);
        return headroom(terms, named, undertaking, day, regimes.ofGranting(day, named, undertaking.carrier()));
    }

    /**
     * The headroom under a regulation.
     *
     * @throws Refusal RULE when the regulation does not hold on the day or no rate of the day is known
     */
    public Headroom headroom(AidTerms terms, String code, Nip recipient, LocalDate day) {
        var undertaking = SingleUndertaking.around(recipient, day, aids);
        return headroom(terms, code, undertaking, day, regimes.on(day, code, undertaking.carrier()));
    }

    private Headroom headroom(
            AidTerms terms, String code, SingleUndertaking undertaking, LocalDate day, Optional<AidRegime> regime) {
        var rate = rateOf(day, terms.rateDays());
        Verdict.allowed()
                .require(regime.isPresent(), () -> Reason.of("aid.no-regime")
                        .with("regime", code)
                        .with("day", day)
                        .with("table", ReferenceTable.AID_REGIME))
                .require(rate.isPresent(), () -> Reason.of("aid.no-rate")
                        .with("currency", CURRENCY)
                        .with("day", day)
                        .with("days", terms.rateDays())
                        .with("table", ReferenceTable.EXCHANGE_RATE))
                .orRefuse();
        return counted(undertaking, regime.get(), rate.get(), day);
    }

    /** The rate of the day or the one published last, when it is not too old to be that of a day without a table. */
    private Optional<ExchangeRate> rateOf(LocalDate day, int days) {
        return rates.publishedLast(CURRENCY, day)
                .filter(rate -> !rate.publishedOn().isBefore(day.minusDays(days)));
    }

    private Headroom counted(SingleUndertaking undertaking, AidRegime regime, ExchangeRate rate, LocalDate day) {
        var from = regime.windowFrom(day);
        var counted = SingleUndertaking.liveAid(aids.of(undertaking.nips())).stream()
                .filter(entry ->
                        !entry.grantedOn().isBefore(from) && !entry.grantedOn().isAfter(day))
                .toList();
        var used = counted.stream().map(entry -> entry.amount().eur()).collect(Euro.summing());
        return new Headroom(undertaking.nips(), regime, from, day, counted, used, rate);
    }
}
