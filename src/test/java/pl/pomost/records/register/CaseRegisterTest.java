package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.DataBase;
import pl.pomost.given.Statements;
import pl.pomost.kernel.access.Role;

class CaseRegisterTest {

    @ParameterizedTest
    @EnumSource
    void listsNewestFirstAndGoesOnAfterACase(DataBase kind) {
        try (var register = GivenRegister.of(kind, "Alfa", "Beta", "Gamma")) {
            assertThat(register.names(CaseFilter.all(), CaseOrder.NEWEST, null))
                    .containsExactly("Gamma", "Beta", "Alfa");
            assertThat(register.names(CaseFilter.all(), CaseOrder.NEWEST, register.number("Beta")))
                    .containsExactly("Alfa");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sortsNamesAsAPolishDictionaryDoes(DataBase kind) {
        try (var register = GivenRegister.of(kind, "Żuraw", "Lipa", "Zamek", "Łąka", "Ćma", "Cel")) {
            assertThat(register.names(CaseFilter.all(), CaseOrder.NAME, null))
                    .containsExactly("Cel", "Ćma", "Lipa", "Łąka", "Zamek", "Żuraw");
            assertThat(register.names(CaseFilter.all(), CaseOrder.NAME, register.number("Lipa")))
                    .containsExactly("Łąka", "Zamek", "Żuraw");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sortsByDueDayWithWhatIsNeverDueLast(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A", "B", "C", "D")) {
            register.due("C", "2026-03-01");
            register.due("A", "2026-04-01");

            assertThat(register.names(CaseFilter.all(), CaseOrder.DUE, null)).containsExactly("C", "A", "B", "D");
            assertThat(register.names(CaseFilter.all(), CaseOrder.DUE, register.number("C")))
                    .containsExactly("A", "B", "D");
            assertThat(register.names(CaseFilter.all(), CaseOrder.DUE, register.number("B")))
                    .containsExactly("D");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsByPartOfNameOrNumberWhateverTheDiacritics(DataBase kind) {
        try (var register = GivenRegister.of(kind, "Złota Łąka", "100% Żuraw", "Inna")) {
            assertThat(register.found("lak")).containsExactly("Złota Łąka");
            assertThat(register.found("ŻURAW")).containsExactly("100% Żuraw");
            assertThat(register.found("0% z")).containsExactly("100% Żuraw");
            assertThat(register.found("_")).isEmpty();
            assertThat(register.found(register.number("Inna").toLowerCase(java.util.Locale.ROOT)))
                    .containsExactly("Inna");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filtersByEverythingAtOnceAndCountsTheSame(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A", "B")) {
            register.due("A", "2026-03-01");
            register.office.on(LocalDate.of(2026, 3, 2));
            var filter = new CaseFilter("WZOR", "WZOR-1", Stage.GROUP_FORMING, "doradca", "0463", "a", true);

            assertThat(register.names(filter, CaseOrder.NEWEST, null)).containsExactly("A");
            assertThat(register.count(filter)).isEqualTo(1);
            assertThat(register.count(new CaseFilter(null, null, null, null, "0401", null, false)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheCountyOfTheSeat(DataBase kind) {
        try (var register = GivenRegister.of(kind, "A")) {
            assertThat(register.page(CaseFilter.all(), CaseOrder.NEWEST, null)
                            .get(0)
                            .county())
                    .isEqualTo("Toruń");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysOneStatementForAPageHoweverLongItIs(DataBase kind) {
        var names = new ArrayList<>(List.of("A", "B"));
        for (int i = 0; i < 20; i++) {
            names.add("Grupa " + i);
        }
        try (var register = GivenRegister.of(kind, names.toArray(String[]::new))) {
            var statements = Statements.on(register.store);

            assertThat(statements.in(() -> register.page(CaseFilter.all(), CaseOrder.NEWEST, null)))
                    .isEqualTo(1);
            assertThat(statements.in(() -> register.page(CaseFilter.all(), CaseOrder.NAME, register.number("A"))))
                    .isLessThanOrEqualTo(2);
            assertThat(statements.in(() -> register.count(CaseFilter.all()))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsAssessorsOnlyWhatWasGivenToThem(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A", "B")) {
            register.assigned("A", "asesor1");

            register.office.as("asesor1", Role.ASSESSOR);
            assertThat(register.names(CaseFilter.all(), CaseOrder.NEWEST, null)).containsExactly("A");

            register.office.as("asesor2", Role.ASSESSOR);
            assertThat(register.count(CaseFilter.all())).isZero();
        }
    }
}
