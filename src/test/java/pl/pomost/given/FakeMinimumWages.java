package pl.pomost.given;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.business.reference.MinimumWage;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** The minimum wages of 2013, 2014, 2025 and 2026 in memory. */
public final class FakeMinimumWages implements MinimumWages {

    private final List<MinimumWage> wages = Stream.of(
                    wage(2013, 1600), wage(2014, 1680), wage(2025, 4666), wage(2026, 4806))
            .sorted(Comparator.comparing(MinimumWage::validFrom).reversed())
            .toList();

    @Override
    public MinimumWage inForceOn(LocalDate day) {
        return wages.stream()
                .filter(wage -> !wage.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("reference.no-minimum-wage").with("day", day)));
    }

    @Override
    public List<MinimumWage> all() {
        return wages;
    }

    private static MinimumWage wage(int year, long amount) {
        return new MinimumWage(LocalDate.of(year, 1, 1), Money.of(amount), "ZUS", false);
    }
}
