package pl.pomost.business.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class KeepReferenceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String BASIS = "Dz.U. 2026 poz. 1";

    @ParameterizedTest
    @EnumSource
    void givesANewWageFromItsDay(Ground ground) {
        ground.office(office -> {
            admin(office).does(EnterReference.class, enter(ReferenceTable.MINIMUM_WAGE, wage("5000.00")));

            assertThat(wageOn(office, NEW_YEAR.minusDays(1))).isEqualTo(Money.of(4806));
            assertThat(wageOn(office, NEW_YEAR)).isEqualTo(Money.of(5000));
        });
    }

    @ParameterizedTest
    @EnumSource
    void replacesALineAndKeepsWhatItSaid(Ground ground) {
        ground.office(office -> {
            var wrong = admin(office).does(EnterReference.class, enter(ReferenceTable.MINIMUM_WAGE, wage("5000.00")));
            office.does(
                    CorrectReference.class,
                    new CorrectReference.Command(
                            ReferenceTable.MINIMUM_WAGE, wrong.version(), wage("5010.00"), "Literówka"));

            assertThat(wageOn(office, NEW_YEAR)).isEqualTo(Money.of(5010));
            assertThat(office.inTransaction(() -> office.the(References.class).all(ReferenceTable.MINIMUM_WAGE).stream()
                            .filter(entry -> entry.line().validFrom().equals(NEW_YEAR))
                            .map(entry -> entry.line().figure().toPlainString() + " " + entry.isLive())
                            .sorted()
                            .toList()))
                    .containsExactly("5000 false", "5010 true");
            assertThat(office.refusalOf(
                                    CorrectReference.class,
                                    new CorrectReference.Command(
                                            ReferenceTable.MINIMUM_WAGE, wrong.version(), wage("5020.00"), "Znowu"))
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule)
                    .contains("reference.replaced");
        });
    }

    @ParameterizedTest
    @EnumSource
    void confirmsALineThatWasKnownFromMemory(Ground ground) {
        ground.office(office -> {
            var day = LocalDate.of(2022, 1, 1);
            var open = wageLine(office, day);
            assertThat(open.mark()).isEqualTo(Mark.KNOWLEDGE);
            var command = new ConfirmReference.Command(
                    ReferenceTable.MINIMUM_WAGE, open.id(), "Dz.U. 2021 poz. 1690", LocalDate.of(2026, 3, 2));

            var receipt = admin(office).does(ConfirmReference.class, command);

            var confirmed = wageLine(office, day);
            assertThat(confirmed.id()).isEqualTo(receipt.version());
            assertThat(confirmed.mark()).isEqualTo(Mark.CONFIRMED);
            assertThat(confirmed.confirmedOn()).contains(LocalDate.of(2026, 3, 2));
            assertThat(confirmed.line().figure()).isEqualByComparingTo("3010");
            assertThat(confirmed.line().toBeConfirmed()).isFalse();
            assertThat(wageOn(office, day)).isEqualTo(Money.of(3010));
            assertThat(office.refusalOf(
                                    ConfirmReference.class,
                                    new ConfirmReference.Command(
                                            ReferenceTable.MINIMUM_WAGE,
                                            confirmed.id(),
                                            "Znowu",
                                            LocalDate.of(2026, 3, 2)))
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule)
                    .containsExactly("reference.confirmed-before");
        });
    }

    @Test
    void keepsRatesOfInterest() {
        var office = Office.onFakes();
        var kind = InterestKind.TAX_ARREARS;

        edits(
                office,
                ReferenceTable.INTEREST_RATE,
                figure(kind.name(), NEW_YEAR, "10.00"),
                figure(kind.name(), NEW_YEAR, "10.50"));

        assertThat(office.the(InterestRates.class).of(kind))
                .filteredOn(rate -> rate.validFrom().equals(NEW_YEAR))
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.yearly()).isEqualTo(Share.of("10.5"));
                    assertThat(rate.source()).isEqualTo(BASIS);
                    assertThat(rate.toBeConfirmed()).isFalse();
                });
        assertThat(rules(office, ReferenceTable.INTEREST_RATE, figure("USURY", NEW_YEAR, "10.00")))
                .containsExactly("reference.key.INTEREST_RATE");
    }

    @Test
    void keepsActivities() {
        var office = Office.onFakes();

        edits(
                office,
                ReferenceTable.PKD,
                named("2025:98.76.Z", "Próbna dzialalność"),
                named("2025:98.76.Z", "Próbna działalność"));

        var lines = office.the(Activities.class).of(2025, NEW_YEAR);
        assertThat(Activities.find(lines, 2025, "98.76.Z").map(ReferenceLine::namePl))
                .contains("Próbna działalność");
        assertThat(office.the(Activities.class).of(2025, NEW_YEAR.minusDays(1)))
                .extracting(ReferenceLine::key)
                .doesNotContain("2025:98.76.Z");
        assertThat(rules(office, ReferenceTable.PKD, named("98.76.Z", "Bez roku")))
                .containsExactly("reference.key.PKD");
    }

    @Test
    void keepsTheListOfExcludedActivities() {
        var office = Office.onFakes();
        var excluded = office.the(ExcludedActivities.class);
        assertThat(excluded.against(2025, "56.21.Z", NEW_YEAR)).isEmpty();

        edits(
                office,
                ReferenceTable.EXCLUDED_PKD,
                named("2025:56.3", "Bary"),
                named("2025:56.2", "Przygotowywanie żywności"));

        assertThat(excluded.against(2025, "56.30.Z", NEW_YEAR)).isEmpty();
        assertThat(excluded.against(2025, "56.21.Z", NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(excluded.against(2025, "56.21.Z", NEW_YEAR))
                .hasValueSatisfying(reason -> assertThat(reason.figures())
                        .containsEntry("line", "2025:56.2")
                        .containsEntry("name", "Przygotowywanie żywności")
                        .containsEntry("source", BASIS));
        assertThat(rules(office, ReferenceTable.EXCLUDED_PKD, named("2019:56", "Inny rok")))
                .containsExactly("reference.key.EXCLUDED_PKD");
    }

    @Test
    void keepsLimitsOfDeMinimisAid() {
        var office = Office.onFakes();
        var key = "2026/9999 ROLLING_YEARS 3";

        edits(
                office,
                ReferenceTable.AID_REGIME,
                figure(key, NEW_YEAR, "400000.00"),
                figure(key, NEW_YEAR, "450000.00"));

        assertThat(office.the(References.class).live(ReferenceTable.AID_REGIME))
                .filteredOn(entry -> entry.line().key().equals(key))
                .singleElement()
                .satisfies(entry -> assertThat(entry.line().figure()).isEqualByComparingTo("450000"));
        assertThat(rules(office, ReferenceTable.AID_REGIME, figure("2026/9999", NEW_YEAR, "400000.00")))
                .containsExactly("reference.key.AID_REGIME");
    }

    @Test
    void keepsTheTerritorialDivision() {
        var office = Office.onFakes();

        edits(office, ReferenceTable.COUNTY, place("0420", "nowomiejski"), place("0420", "nowogrodzki"));
        edits(office, ReferenceTable.MUNICIPALITY, place("0420023", "Nowe Miasto"), place("0420023", "Nowogród"));

        assertThat(office.the(Municipalities.class).on(NEW_YEAR.minusDays(1)))
                .extracting(Municipality::code)
                .hasSize(144)
                .doesNotContain("0420023");
        assertThat(office.the(Municipalities.class).on(NEW_YEAR))
                .hasSize(145)
                .filteredOn(each -> each.code().equals("0420023"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo("Nowogród");
                    assertThat(each.kind()).isEqualTo(Municipality.Kind.URBAN_RURAL);
                    assertThat(each.countyCode()).isEqualTo("0420");
                });
        assertThat(office.the(Municipalities.class).counties(NEW_YEAR)).containsEntry("0420", "nowogrodzki");
        assertThat(rules(office, ReferenceTable.COUNTY, place("0300", "Nieparzyste")))
                .containsExactly("reference.key.COUNTY");
        for (var key : new String[] {"0417014", "0300011", "041701", "0417 11"}) {
            assertThat(rules(office, ReferenceTable.MUNICIPALITY, place(key, "Zły kod")))
                    .containsExactly("reference.key.MUNICIPALITY");
        }
    }

    /** Old cases keep a code that no longer holds; new ones do not get it. */
    @ParameterizedTest
    @EnumSource
    void endsACodeForWhatIsNew(Ground ground) {
        ground.office(office -> {
            var town = new Teryt("0412011");
            var old = line(office, town);
            var last = office.today().minusDays(1);
            admin(office)
                    .does(
                            CorrectReference.class,
                            new CorrectReference.Command(
                                    ReferenceTable.MUNICIPALITY, old.id(), until(old.line(), last), "Nowy kod"));

            office.inTransaction(() -> {
                var municipalities = office.the(Municipalities.class);
                assertThat(municipalities.of(town, office.today()))
                        .map(Municipality::name)
                        .contains("Rypin");
                assertThat(municipalities.on(office.today())).hasSize(143);
                assertThat(municipalities.on(last)).hasSize(144);
                var before = new Check();
                municipalities.checked(before, "seat", town.value(), last);
                before.orRefuse();
                return "";
            });
            var refusal = office.as("doradca", Role.ADVISOR)
                    .refusalOf(
                            OpenCase.class,
                            new OpenCase.Command(
                                    "WZOR-1",
                                    FounderKind.NATURAL_PERSONS,
                                    CaseFile.Purpose.FOUND,
                                    "Żuraw",
                                    town.value()));
            assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo("municipality.not-in-force");
                assertThat(reason.figures()).containsEntry("code", "0412011").containsEntry("day", office.today());
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void letsNoMunicipalityLieOutsideACounty(Ground ground) {
        ground.office(office -> {
            admin(office);
            assertThat(rules(office, ReferenceTable.MUNICIPALITY, place("0421011", "Znikąd")))
                    .containsExactly("reference.no-county");
            office.does(EnterReference.class, enter(ReferenceTable.COUNTY, place("0421", "nowy")));
            office.does(EnterReference.class, enter(ReferenceTable.MUNICIPALITY, place("0421011", "Nowa")));

            var county = entry(office, ReferenceTable.COUNTY, "0421");
            assertThat(corrections(office, ReferenceTable.COUNTY, county, until(county.line(), NEW_YEAR.plusYears(1))))
                    .containsExactly("reference.county-ends");
            assertThat(corrections(office, ReferenceTable.COUNTY, county, place("0422", "pomyłka")))
                    .contains("reference.no-county");

            var town = entry(office, ReferenceTable.MUNICIPALITY, "0421011");
            office.does(
                    CorrectReference.class,
                    new CorrectReference.Command(
                            ReferenceTable.MUNICIPALITY,
                            town.id(),
                            until(town.line(), NEW_YEAR.plusYears(1)),
                            "Zniesiona"));
            office.does(
                    CorrectReference.class,
                    new CorrectReference.Command(
                            ReferenceTable.COUNTY,
                            county.id(),
                            until(county.line(), NEW_YEAR.plusYears(1)),
                            "Zniesiony"));
            assertThat(entry(office, ReferenceTable.COUNTY, "0421").line().validUntil())
                    .isEqualTo(NEW_YEAR.plusYears(1));
        });
    }

    private static ReferenceEntry line(Office office, Teryt code) {
        return entry(office, ReferenceTable.MUNICIPALITY, code.value());
    }

    private static ReferenceEntry entry(Office office, ReferenceTable table, String key) {
        return office.inTransaction(
                () -> office.the(References.class).live(table, key).get(0));
    }

    private static Iterable<String> corrections(
            Office office, ReferenceTable table, ReferenceEntry wrong, ReferenceLine right) {
        return office
                .refusalOf(
                        CorrectReference.class,
                        new CorrectReference.Command(table, wrong.id(), right, "Zmiana podziału"))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private static ReferenceLine place(String key, String name) {
        return new ReferenceLine(key, NEW_YEAR, null, null, name, null, "TERYT", true);
    }

    private static ReferenceLine until(ReferenceLine line, LocalDate last) {
        return new ReferenceLine(
                line.key(), line.validFrom(), last, null, line.namePl(), line.nameEn(), line.source(), true);
    }

    /** A line is entered, corrected and confirmed; each step is a fact of the table that says who and what. */
    private static void edits(Office office, ReferenceTable table, ReferenceLine first, ReferenceLine better) {
        var entered = admin(office).does(EnterReference.class, enter(table, first));
        told(office, table, Map.of("key", first.key(), "toBeConfirmed", true, "mark", Mark.UNSTATED.name()));

        var corrected = office.does(
                CorrectReference.class,
                new CorrectReference.Command(table, entered.version(), better, "Pomyłka przy wpisywaniu"));
        told(office, table, Map.of("replaces", entered.version(), "grounds", "Pomyłka przy wpisywaniu"));

        office.does(
                ConfirmReference.class,
                new ConfirmReference.Command(table, corrected.version(), BASIS, office.today()));
        told(
                office,
                table,
                Map.of(
                        "key",
                        better.key(),
                        "replaces",
                        corrected.version(),
                        "mark",
                        Mark.CONFIRMED.name(),
                        "confirmedOn",
                        office.today().toString(),
                        "source",
                        BASIS));
        assertThat(office.the(References.class).all(table))
                .filteredOn(entry -> entry.id() == entered.version()
                        || entry.id() == corrected.version()
                        || entry.replaces().equals(Optional.of(corrected.version())))
                .extracting(ReferenceEntry::isLive, ReferenceEntry::enteredBy)
                .containsExactlyInAnyOrder(
                        tuple(false, "administrator"), tuple(false, "administrator"), tuple(true, "administrator"));
        office.as("kierownik", Role.MANAGER);
        assertThat(office.refusalOf(EnterReference.class, enter(table, first)).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        admin(office);
    }

    private static void told(Office office, ReferenceTable table, Map<String, Object> values) {
        var fact = office.facts().last();
        assertThat(fact.chain()).isEqualTo(Chain.ofReference(table.name()));
        values.forEach(
                (name, value) -> assertThat(String.valueOf(fact.after().values().get(name)))
                        .as(name)
                        .isEqualTo(String.valueOf(value)));
    }

    private static ReferenceLine figure(String key, LocalDate from, String figure) {
        return new ReferenceLine(key, from, null, new BigDecimal(figure), null, null, "z pamięci", true);
    }

    private static ReferenceLine named(String key, String name) {
        return new ReferenceLine(key, NEW_YEAR, null, null, name, "Trial", "z pamięci", true);
    }

    private static ReferenceEntry wageLine(Office office, LocalDate day) {
        return office.inTransaction(() -> office.the(References.class).live(ReferenceTable.MINIMUM_WAGE).stream()
                .filter(entry -> entry.line().validFrom().equals(day))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void movesDeadlinesWhenADayIsMadeFree(Ground ground) {
        ground.office(office -> {
            var friday = LocalDate.of(2027, 6, 4);
            assertThat(nextWorkingDay(office, friday.minusDays(1))).isEqualTo(friday);
            var line = new ReferenceLine(
                    "2027-06-04", friday, friday, null, "Dzień próbny", "Trial day", "Ustawa próbna", true);

            admin(office).does(EnterReference.class, enter(ReferenceTable.HOLIDAY, line));

            assertThat(nextWorkingDay(office, friday.minusDays(1))).isEqualTo(friday.plusDays(3));
        });
    }

    @ParameterizedTest
    @EnumSource
    void findsTheExchangeRatePublishedLast(Ground ground) {
        ground.office(office -> {
            var friday = LocalDate.of(2026, 2, 27);
            var line = new ReferenceLine(
                    "EUR", friday, null, new BigDecimal("4.2154"), "040/A/NBP/2026", null, "NBP", false);
            admin(office).does(EnterReference.class, enter(ReferenceTable.EXCHANGE_RATE, line));

            var monday =
                    office.inTransaction(() -> office.the(ExchangeRates.class).inForceOn("EUR", friday.plusDays(3)));

            assertThat(monday.rate()).isEqualByComparingTo("4.2154");
            assertThat(monday.publishedOn()).isEqualTo(friday);
        });
    }

    @ParameterizedTest
    @EnumSource
    void knowsExcludedActivitiesByTheBeginningOfTheirCode(Ground ground) {
        ground.office(office -> office.inTransaction(() -> {
            var excluded = office.the(ExcludedActivities.class);
            var day = LocalDate.of(2026, 3, 2);
            assertThat(excluded.against(2025, "01.13.Z", day)).isPresent();
            assertThat(excluded.against(2025, "25.30.Z", day)).isPresent();
            assertThat(excluded.against(2025, "56.21.Z", day)).isEmpty();
            assertThat(excluded.against(2025, "25.40.Z", day)).isEmpty();
            return null;
        }));
    }

    @ParameterizedTest
    @EnumSource
    void refusesLinesThatCannotBe(Ground ground) {
        ground.office(office -> {
            admin(office);
            assertThat(rules(office, ReferenceTable.MINIMUM_WAGE, wage("5000.001")))
                    .containsExactly("reference.figure");
            assertThat(rules(office, ReferenceTable.MINIMUM_WAGE, wage("-1"))).containsExactly("reference.figure");
            assertThat(rules(office, ReferenceTable.HOLIDAY, wage("1")))
                    .contains("required", "reference.no-figure", "reference.key.HOLIDAY");
            var twice =
                    new ReferenceLine("PL", LocalDate.of(2026, 1, 1), null, new BigDecimal("1"), null, null, "-", true);
            assertThat(rules(office, ReferenceTable.MINIMUM_WAGE, twice)).containsExactly("reference.twice");
            var backwards = new ReferenceLine(
                    "EUR", NEW_YEAR, NEW_YEAR.minusDays(1), new BigDecimal("4.1"), null, null, "NBP", true);
            assertThat(rules(office, ReferenceTable.EXCHANGE_RATE, backwards))
                    .containsExactly("reference.until-before-from");
        });
    }

    @ParameterizedTest
    @EnumSource
    void isForAdministratorsOnly(Ground ground) {
        ground.office(office -> {
            office.as("kierownik", Role.MANAGER);
            assertThat(office.refusalOf(EnterReference.class, enter(ReferenceTable.MINIMUM_WAGE, wage("5000.00")))
                            .kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
        });
    }

    private static Office admin(Office office) {
        return office.as("administrator", Role.ADMINISTRATOR);
    }

    private static EnterReference.Command enter(ReferenceTable table, ReferenceLine line) {
        return new EnterReference.Command(table, line);
    }

    private static ReferenceLine wage(String amount) {
        return new ReferenceLine("PL", NEW_YEAR, null, new BigDecimal(amount), null, null, "Rozporządzenie", true);
    }

    private static Money wageOn(Office office, LocalDate day) {
        return office.inTransaction(
                () -> office.the(MinimumWages.class).inForceOn(day).amount());
    }

    private static LocalDate nextWorkingDay(Office office, LocalDate day) {
        return office.inTransaction(() -> office.the(WorkingCalendar.class).addWorkingDays(day, 1));
    }

    private static Iterable<String> rules(Office office, ReferenceTable table, ReferenceLine line) {
        return office.refusalOf(EnterReference.class, enter(table, line)).verdict().reasons().stream()
                .map(Reason::rule)
                .toList();
    }
}
