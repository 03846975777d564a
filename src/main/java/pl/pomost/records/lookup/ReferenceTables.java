package pl.pomost.records.lookup;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.business.reference.InterestRates;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.business.reference.Municipality;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.reference.References;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The tables that everybody in the office may look up. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class ReferenceTables {

    @Inject
    MinimumWages wages;

    @Inject
    InterestRates rates;

    @Inject
    References references;

    @Inject
    BreachGrounds grounds;

    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    ReferenceTables() {}

    /**
     * A minimum wage.
     *
     * @param validFrom     first day on which it holds, until the next one begins
     * @param amount        złoty a month, gross
     * @param toBeConfirmed whether nobody has compared it with the regulation yet
     */
    public record WageRow(LocalDate validFrom, Money amount, String source, boolean toBeConfirmed) {}

    /**
     * A municipality with its county.
     *
     * @param code seven digits (TERYT)
     */
    public record MunicipalityRow(String code, String name, Municipality.Kind kind, String countyCode, String county) {}

    /** All minimum wages, the newest first. */
    public List<WageRow> minimumWages() {
        return wages.all().stream()
                .map(wage -> new WageRow(wage.validFrom(), wage.amount(), wage.source(), wage.toBeConfirmed()))
                .toList();
    }

    /**
     * A rate of interest.
     *
     * @param validFrom     first day on which it holds, until the next one of its kind begins
     * @param yearly        per cent a year
     * @param toBeConfirmed whether nobody has compared it with its announcement yet
     */
    public record RateRow(LocalDate validFrom, Share yearly, String source, boolean toBeConfirmed) {}

    /** All rates of a kind, the newest first. */
    public List<RateRow> interestRates(InterestKind kind) {
        var rows = new ArrayList<RateRow>();
        rates.of(kind)
                .forEach(rate ->
                        rows.add(0, new RateRow(rate.validFrom(), rate.yearly(), rate.source(), rate.toBeConfirmed())));
        return rows;
    }

    /** The lines of a table, the newest first. @param replaced whether to give those too that others have replaced */
    public List<ReferenceRow> lines(ReferenceTable table, boolean replaced) {
        var lines = replaced ? references.all(table) : references.live(table);
        return lines.stream().map(ReferenceRow::of).toList();
    }

    /**
     * A ground for a return.
     *
     * @param extent        what goes back
     * @param toBeConfirmed whether it is practice or convention, not found in a contract
     */
    public record GroundRow(
            String code,
            String namePl,
            String nameEn,
            BreachGround.Extent extent,
            String source,
            boolean toBeConfirmed) {

        /** The code with the name in that language. */
        public String named(String language) {
            return code + " – " + ("en".equals(language) ? nameEn : namePl);
        }
    }

    /** All grounds for a return in the order of their codes. */
    public List<GroundRow> breachGrounds() {
        return grounds.all().stream()
                .map(ground -> new GroundRow(
                        ground.code(),
                        ground.namePl(),
                        ground.nameEn(),
                        ground.extent(),
                        ground.source(),
                        ground.toBeConfirmed()))
                .toList();
    }

    /** The municipalities whose codes hold today, in Polish order. */
    public List<MunicipalityRow> municipalities() {
        var counties = municipalities.counties(clock.day());
        return municipalities.on(clock.day()).stream()
                .map(each -> new MunicipalityRow(
                        each.code(),
                        each.name(),
                        each.kind(),
                        each.countyCode(),
                        counties.getOrDefault(each.countyCode(), each.countyCode())))
                .toList();
    }
}
