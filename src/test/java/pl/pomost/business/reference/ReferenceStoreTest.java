package pl.pomost.business.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

class ReferenceStoreTest {

    /** domain.md 7, TERYT: 19 counties of the voivodeship and its 4 cities with the rights of one, as of 1 January 2024. */
    private static final List<String> COUNTIES = List.of(
            "0401 aleksandrowski",
            "0402 brodnicki",
            "0403 bydgoski",
            "0404 chełmiński",
            "0405 golubsko-dobrzyński",
            "0406 grudziądzki",
            "0407 inowrocławski",
            "0408 lipnowski",
            "0409 mogileński",
            "0410 nakielski",
            "0411 radziejowski",
            "0412 rypiński",
            "0413 sępoleński",
            "0414 świecki",
            "0415 toruński",
            "0416 tucholski",
            "0417 wąbrzeski",
            "0418 włocławski",
            "0419 żniński",
            "0461 Bydgoszcz",
            "0462 Grudziądz",
            "0463 Toruń",
            "0464 Włocławek");

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

            var town = office.inTransaction(
                    () -> office.the(Municipalities.class).of(new Teryt("0417011"), office.today()));

            assertThat(town).map(Municipality::name).contains("Wąbrzeźno");
            assertThat(office.<Boolean>inTransaction(
                            () -> office.the(Municipalities.class).cover("04")))
                    .isTrue();
            assertThat(office.<Boolean>inTransaction(
                            () -> office.the(Municipalities.class).cover("14")))
                    .isFalse();
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM reference_entry WHERE table_name = 'MUNICIPALITY'"))
                            .intValue())
                    .isEqualTo(144);
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM reference_entry WHERE table_name = 'COUNTY'"))
                            .intValue())
                    .isEqualTo(COUNTIES.size());
            for (var county : COUNTIES) {
                assertThat(store.ask("SELECT name_pl FROM reference_entry WHERE table_name = 'COUNTY'"
                                + " AND entry_key = '" + county.substring(0, 4) + "'"))
                        .isEqualTo(county.substring(5));
            }
        }
    }

    /** Neither a code of no form nor a municipality of no county can be written, by whatever SQL. */
    @ParameterizedTest
    @EnumSource
    void letsSqlWriteNoPlaceOutsideTheDivision(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            assertThat(store.sql(place(1, "MUNICIPALITY", "0417993", "'Nowa'"))).isEqualTo(1);
            for (var cheat : List.of(
                    place(2, "MUNICIPALITY", "0417995", "'Część'"),
                    place(2, "MUNICIPALITY", "041799", "'Krótka'"),
                    place(2, "MUNICIPALITY", "0417983", "NULL"),
                    place(2, "MUNICIPALITY", "0499011", "'Bez powiatu'"),
                    place(2, "COUNTY", "042", "'krótki'"),
                    place(2, "COUNTY", "0420", "NULL"))) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static String place(int id, String table, String key, String name) {
        return "INSERT INTO reference_entry (id, table_name, entry_key, valid_from, name_pl, source, to_be_confirmed,"
                + " entered_by, entered_on) VALUES (" + id + ", '" + table + "', '" + key + "', DATE('2026-01-01'), "
                + name + ", 'TERYT', TRUE, 'administrator', DATE('2026-01-01'))";
    }
}
