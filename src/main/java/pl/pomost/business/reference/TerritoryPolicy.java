package pl.pomost.business.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A municipality lies in a county from its first day to its last. */
final class TerritoryPolicy {

    /** Stands for no last day. */
    private static final LocalDate EVER = LocalDate.MAX;

    private final Map<String, List<ReferenceLine>> counties;
    private final Map<String, List<ReferenceLine>> municipalities;

    private TerritoryPolicy(Stream<ReferenceLine> counties, Stream<ReferenceLine> municipalities) {
        this.counties = TerritoryLines.byCode(counties);
        this.municipalities = TerritoryLines.byCode(municipalities);
    }

    /**
     * Whether the lines agree once another one stands in a table.
     *
     * @param replaced the line that it replaces, null for a new one
     */
    static Verdict allow(
            References references, ReferenceTable table, ReferenceLine made, @Nullable ReferenceEntry replaced) {
        if (!table.isTerritory()) {
            return Verdict.allowed();
        }
        var kept = references.live(table).stream()
                .filter(entry -> replaced == null || !entry.id().equals(replaced.id()))
                .map(ReferenceEntry::line);
        var changed = Stream.concat(kept, Stream.of(made));
        var policy = table == ReferenceTable.COUNTY
                ? new TerritoryPolicy(changed, references.lines(ReferenceTable.MUNICIPALITY))
                : new TerritoryPolicy(references.lines(ReferenceTable.COUNTY), changed);
        return policy.verdict();
    }

    private Verdict verdict() {
        var verdict = Verdict.allowed();
        for (var reason :
                municipalities.values().stream().flatMap(this::outside).toList()) {
            verdict = verdict.require(false, () -> reason);
        }
        return verdict;
    }

    /** Why the lines of one municipality do not lie in a county, on the first such day. */
    private Stream<Reason> outside(List<ReferenceLine> lines) {
        var county = counties.getOrDefault(Municipality.countyOf(lines.get(0).key()), List.of());
        return lines.stream()
                .flatMap(line -> Stream.of(line.validFrom(), last(lines, line)))
                .filter(day -> TerritoryLines.holding(county, day).isEmpty())
                .map(day -> reason(lines.get(0).key(), day))
                .limit(1);
    }

    /** The last day of a line; a line that another follows ends with its beginning. */
    private static LocalDate last(List<ReferenceLine> lines, ReferenceLine line) {
        var followed = lines.stream().anyMatch(other -> other.validFrom().isAfter(line.validFrom()));
        return Optional.ofNullable(line.validUntil()).orElse(followed ? line.validFrom() : EVER);
    }

    private static Reason reason(String code, LocalDate day) {
        var ever = day.equals(EVER);
        var reason = Reason.ofField(
                        ever ? "validUntil" : "validFrom", ever ? "reference.county-ends" : "reference.no-county")
                .with("code", code)
                .with("county", Municipality.countyOf(code));
        return ever ? reason : reason.with("day", day);
    }
}
