package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.training.ExcuseAbsence;
import pl.pomost.business.training.IssueTrainingCertificate;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.records.dossier.TrainingCertificates;
import pl.pomost.records.dossier.TrainingSheet;

class CertificatesOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void keepsExcusesAndCertificates(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().withGroup(2);
            var day = office.today();
            var people = given.group().members().stream()
                    .map(member -> member.participantNumber())
                    .sorted()
                    .toList();
            var attended = java.util.List.of(new TrainingList.Attended(people.get(0), 4, true));
            given.advisorDoes(
                    RecordTraining.class,
                    seen -> new RecordTraining.Command(
                            seen, new TrainingList(day, TrainingTopic.PRODUCT, SupportForm.ADVICE, 4, attended)));
            given.advisorDoes(
                    ExcuseAbsence.class, seen -> new ExcuseAbsence.Command(seen, 1, people.get(1), "Zwolnienie."));
            office.on(day.plusDays(1));
            given.attended(40);
            for (int more = 2; more < 5; more++) {
                office.on(day.plusDays(more));
                given.attended(40);
            }

            given.advisorDoes(
                    IssueTrainingCertificate.class, seen -> new IssueTrainingCertificate.Command(seen, people.get(0)));

            var sheet =
                    office.inTransaction(() -> office.the(TrainingSheet.class).of(given.number()));
            assertThat(sheet.people())
                    .allSatisfy(person -> assertThat(person.absences()).isEmpty());
            assertThat(sheet.people())
                    .extracting(TrainingSheet.PersonRow::certificate)
                    .containsExactlyInAnyOrder("Z-2026-00001", null);
            var rows = office.inTransaction(
                    () -> office.the(TrainingCertificates.class).of(given.number()));
            assertThat(rows.get(0).attended()).isEqualByComparingTo("41");
            for (var statement : java.util.List.of(
                    "UPDATE training_certificate SET attended = 200",
                    "DELETE FROM training_certificate",
                    "DELETE FROM training_excuse")) {
                assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
            }
            assertThat(store.ask("SELECT COUNT(*) FROM training_excuse WHERE reason LIKE '%Zwolnienie%'"))
                    .hasToString("0");
        }
    }
}
