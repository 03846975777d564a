package pl.pomost.business.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.basis.Mark;
import pl.pomost.given.DataBase;
import pl.pomost.given.Golden;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;

/** Every line that the program brings against the tables of domain.md 4 and 7, in src/test/resources/golden. */
class SeededTablesTest {

    private static final Map<String, String> KINDS =
            Map.of("gmina miejska", "URBAN", "gmina wiejska", "RURAL", "gmina miejsko-wiejska", "URBAN_RURAL");

    @ParameterizedTest
    @EnumSource
    void bringsTheMinimumWages(Ground ground) {
        ground.office(office -> assertThat(seeded(office, ReferenceTable.MINIMUM_WAGE, ReferenceTable.WAGE_KEY))
                .containsExactlyElementsOf(golden("minimum-wage.csv"))
                .hasSize(20));
    }

    @ParameterizedTest
    @EnumSource
    void bringsTheInterestOnTaxArrears(Ground ground) {
        ground.office(
                office -> assertThat(seeded(office, ReferenceTable.INTEREST_RATE, InterestKind.TAX_ARREARS.name()))
                        .containsExactlyElementsOf(golden("tax-arrears.csv"))
                        .hasSize(36));
    }

    /** domain.md 3.8, unit rates of FE 2021-2027; from which day they hold was not read, so they wait for confirmation. */
    @ParameterizedTest
    @EnumSource
    void bringsTheUnitRates(Ground ground) {
        ground.office(office -> assertThat(lines(office, ReferenceTable.UNIT_RATE))
                .extracting(
                        each -> each.line().key(),
                        each -> Objects.requireNonNull(each.line().figure()).intValueExact())
                .containsExactlyInAnyOrder(
                        tuple("CREATE", 31_229),
                        tuple("KEEP:100", 32_400),
                        tuple("KEEP:75", 24_300),
                        tuple("KEEP:50", 16_200),
                        tuple("KEEP_SEVERE:25", 16_200)));
    }

    /** domain.md 3.8 and 6.7. */
    @ParameterizedTest
    @EnumSource
    void bringsTheLimitsOfDeMinimisAid(Ground ground) {
        ground.office(office -> assertThat(lines(office, ReferenceTable.AID_REGIME))
                .extracting(
                        each -> each.line().key(),
                        each -> Objects.requireNonNull(each.line().figure()).intValueExact())
                .containsExactlyInAnyOrder(
                        tuple("1998/2006 FISCAL_YEARS 3", 200_000),
                        tuple("1998/2006 FISCAL_YEARS 3 ROAD_FREIGHT", 100_000),
                        tuple("1407/2013 FISCAL_YEARS 3", 200_000),
                        tuple("1407/2013 FISCAL_YEARS 3 ROAD_FREIGHT", 100_000),
                        tuple("2023/2831 ROLLING_YEARS 3", 300_000)));
    }

    @ParameterizedTest
    @EnumSource
    void movesTheFeastsOfTwentyYears(Ground ground) {
        ground.office(
                office -> assertThat(Golden.table("easter.csv")).hasSize(20).allSatisfy(row -> {
                    var year = Integer.parseInt(row.get(0));
                    assertThat(isFree(office, year, row.get(1)))
                            .as("Easter Monday")
                            .isTrue();
                    assertThat(isFree(office, year, row.get(2)))
                            .as("Corpus Christi")
                            .isTrue();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void bringsEveryMunicipality(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var golden = Golden.table("gminy04.csv");

            assertThat(golden.subList(1, golden.size())).hasSize(144).allSatisfy(row -> {
                var found = office.inTransaction(() -> office.the(Municipalities.class)
                        .of(new pl.pomost.kernel.identifier.Teryt(row.get(0)), office.today())
                        .orElseThrow());
                assertThat(found.name()).isEqualTo(row.get(1));
                assertThat(found.kind().name()).isEqualTo(KINDS.get(row.get(2)));
            });
        }
    }

    private static boolean isFree(Office office, int year, String monthAndDay) {
        var day = MonthDay.parse("--" + monthAndDay).atYear(year);
        return office.inTransaction(
                () -> office.the(LawOfHolidays.class).on(day).isPresent());
    }

    private static List<ReferenceEntry> lines(Office office, ReferenceTable table) {
        return office.inTransaction(() -> office.the(References.class).live(table));
    }

    /** Day, figure and mark of the lines of a key, the oldest first. */
    private static List<Tuple> seeded(Office office, ReferenceTable table, String key) {
        return lines(office, table).stream()
                .filter(each -> each.line().key().equals(key))
                .sorted(java.util.Comparator.comparing(each -> each.line().validFrom()))
                .map(each -> tuple(
                        each.line().validFrom(),
                        Objects.requireNonNull(each.line().figure()).stripTrailingZeros(),
                        each.mark()))
                .toList();
    }

    private static List<Tuple> golden(String name) {
        return Golden.table(name).stream()
                .map(row -> tuple(
                        LocalDate.parse(row.get(0)),
                        new BigDecimal(row.get(1)).stripTrailingZeros(),
                        "K".equals(row.get(2)) ? Mark.KNOWLEDGE : Mark.FOUND))
                .toList();
    }
}
