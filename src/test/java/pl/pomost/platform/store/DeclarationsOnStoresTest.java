package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.dossier.DeclarationSheet;

/** What is declared with a plan, kept on both data bases. */
class DeclarationsOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void readsTheActivitiesOfAnApplicationByTheTableOfItsDay(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(LocalDate.of(2024, 3, 4));
            var given = new Cases(office).opened().submitted();
            office.on(LocalDate.of(2027, 3, 1)).as(Staff.MANAGER, Role.MANAGER);

            var shown = office.inTransaction(
                    () -> office.the(DeclarationSheet.class).of(given.number()).activities());

            // the classification of 2007 may be stated until the end of 2026
            assertThat(shown).isNotEmpty().allSatisfy(row -> assertThat(row.namePl())
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsActivitiesInTheirOrderAndRefusesWhatCannotBe(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office)
                    .opened()
                    .withTrainedGroup(5)
                    .advisorDoes(StartApplication.class, StartApplication.Command::new);
            Plans.declare(office, given.number());
            Plans.activities(office, given.number(), "56.11.Z", "81.21.Z", "56.21.Z");
            Plans.activities(office, given.number(), "56.21.Z", "56.11.Z");

            List<String> kept = office.inTransaction(() -> office.the(Declarations.class)
                    .of(given.number())
                    .orElseThrow()
                    .activities());

            assertThat(kept).containsExactly("56.21.Z", "56.11.Z");
            Plans.activities(office, given.number(), "56.21.Z", "96.99.Z");
            office.as(Staff.MANAGER, Role.MANAGER);
            var shown = office.inTransaction(
                    () -> office.the(DeclarationSheet.class).of(given.number()).activities());
            assertThat(shown).extracting(DeclarationSheet.ActivityRow::inTable).containsExactly(true, false);
            assertThat(shown.get(1).namePl()).isNotBlank();
            for (var statement : List.of(
                    "UPDATE plan_activity SET code = '5621ZZZ'",
                    "UPDATE plan_activity SET code = '56.21.Z'",
                    "UPDATE plan_declaration SET vat = 'MAYBE'",
                    "UPDATE plan_declaration SET classification = 25",
                    "UPDATE plan_declaration SET registered_classification = 2025",
                    "UPDATE plan_statement SET signed_on = NULL",
                    "DELETE FROM plan_declaration")) {
                assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
            }
        }
    }
}
