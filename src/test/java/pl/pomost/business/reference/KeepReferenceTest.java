package pl.pomost.business.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.basis.Mark;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class KeepReferenceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

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
