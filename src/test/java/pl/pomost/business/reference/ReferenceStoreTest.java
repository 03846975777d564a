package pl.pomost.business.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

class ReferenceStoreTest {

    @ParameterizedTest
    @EnumSource
    void givesTheMinimumWageInForceOnADay(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());

            var june = office.inTransaction(() -> office.the(MinimumWages.class).inForceOn(LocalDate.of(2023, 6, 30)));
            var july = office.inTransaction(() -> office.the(MinimumWages.class).inForceOn(LocalDate.of(2023, 7, 1)));

            assertThat(june.amount()).isEqualTo(Money.of(3490));
            assertThat(july.amount()).isEqualTo(Money.of(3600));
            assertThat(july.toBeConfirmed()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenTheTableBeginsLater(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());

            var refusal = catchThrowableOfType(
                    Refusal.class,
                    () -> office.inTransaction(
                            () -> office.the(MinimumWages.class).inForceOn(LocalDate.of(2008, 12, 31))));

            assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo("reference.no-minimum-wage");
                assertThat(reason.figures()).containsEntry("day", LocalDate.of(2008, 12, 31));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryMunicipalityOfTheVoivodeship(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());

            var town =
                    office.inTransaction(() -> office.the(Municipalities.class).of(new Teryt("0417011")));

            assertThat(town).map(Municipality::name).contains("Wąbrzeźno");
            assertThat(office.<Boolean>inTransaction(
                            () -> office.the(Municipalities.class).cover("04")))
                    .isTrue();
            assertThat(office.<Boolean>inTransaction(
                            () -> office.the(Municipalities.class).cover("14")))
                    .isFalse();
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM municipality")).intValue())
                    .isEqualTo(144);
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM county")).intValue())
                    .isEqualTo(23);
        }
    }
}
