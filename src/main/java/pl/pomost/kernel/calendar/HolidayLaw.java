package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Public holidays as dated lines of the law. A holiday at a weekend brings no substitute day into the counting of terms. */
public final class HolidayLaw implements Holidays {

    private final List<HolidayRule> rules;
    private final Map<Integer, Map<LocalDate, Feast>> years = new ConcurrentHashMap<>();

    /** @param rules all lines, in any order */
    public HolidayLaw(List<HolidayRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Optional<Feast> on(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(day.getYear(), this::feastsOf).get(day));
    }

    @Override
    public boolean movesFrom(LocalDate saturday) {
        return rules.stream().anyMatch(rule -> rule.isAboutSaturdays() && rule.holdsOn(saturday));
    }

    private Map<LocalDate, Feast> feastsOf(int year) {
        var feasts = new HashMap<LocalDate, Feast>();
        rules.forEach(rule -> rule.inYear(year).ifPresent(day -> feasts.putIfAbsent(day, rule.feast())));
        return feasts;
    }
}
