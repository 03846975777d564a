package pl.pomost.business.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.PolishOrder;

/**
 * The territorial division (TERYT), as far as the tables hold it. A code that no longer holds keeps its name for what was decided
 * with it, but nothing new is opened under it.
 */
@ApplicationScoped
public class Municipalities {

    @Inject
    References references;

    Municipalities() {}

    /** The municipality of that code with its name of the day, also where its code no longer holds. */
    public Optional<Municipality> of(Teryt code, LocalDate day) {
        return TerritoryLines.naming(lines(code), day).map(Municipality::of);
    }

    /** Those whose codes hold on the day, in Polish order. */
    public List<Municipality> on(LocalDate day) {
        return TerritoryLines.byCode(references.lines(ReferenceTable.MUNICIPALITY)).values().stream()
                .flatMap(lines -> TerritoryLines.holding(lines, day).stream())
                .map(Municipality::of)
                .sorted(Comparator.comparing((Municipality each) -> PolishOrder.key(each.name()))
                        .thenComparing(Municipality::code))
                .toList();
    }

    /** Every county that the table ever held: its code of four digits and its name of the day. */
    public Map<String, String> counties(LocalDate day) {
        return TerritoryLines.byCode(references.lines(ReferenceTable.COUNTY)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> TerritoryLines.naming(each.getValue(), day)
                        .map(line -> String.valueOf(line.namePl()))
                        .orElse(each.getKey())));
    }

    /** Whether the table holds the municipalities of a voivodeship: all of them or none. @param voivodeship 2 digits */
    public boolean cover(String voivodeship) {
        return references.lines(ReferenceTable.MUNICIPALITY).anyMatch(line -> line.key()
                .startsWith(voivodeship));
    }

    /**
     * The field must be the code of a municipality, by its form and, where the table covers the voivodeship, by the lines that
     * hold on the day.
     */
    public Teryt checked(Check check, String field, @Nullable String typed, LocalDate day) {
        var code = check.identifier(field, typed, Teryt::parse);
        if (code != null && cover(code.voivodeship())) {
            var lines = lines(code.municipality());
            check.that(field, !lines.isEmpty(), () -> Reason.ofField(field, "municipality.unknown")
                    .with("code", code.value()));
            check.that(
                    field, lines.isEmpty() || TerritoryLines.holding(lines, day).isPresent(), () -> Reason.ofField(
                                    field, "municipality.not-in-force")
                            .with("code", code.value())
                            .with("day", day));
        }
        return code;
    }

    private List<ReferenceLine> lines(Teryt code) {
        return references.live(ReferenceTable.MUNICIPALITY, code.value()).stream()
                .map(ReferenceEntry::line)
                .toList();
    }
}
