package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.training.CorrectTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.business.training.Trainings;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;

class JpaTrainingsTest {

    @ParameterizedTest
    @EnumSource
    void keepsAndCorrectsSessions(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var theCase = new Cases(office).opened().withGroup(2).attended(8);
            var member = theCase.group().members().get(0).participantNumber();
            var better = new TrainingList(
                    office.today(),
                    TrainingTopic.PRODUCT,
                    SupportForm.ADVICE,
                    6,
                    List.of(new TrainingList.Attended(member, 5, true)));

            theCase.advisorDoes(
                    CorrectTraining.class, seen -> new CorrectTraining.Command(seen, 1, better, "Zła lista"));

            assertThat(office.inTransaction(() -> office.the(Trainings.class).countedQuarters(theCase.number())))
                    .isEqualTo(Map.of(member, 5));
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM training_attendance")).intValue())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataBaseRefusesTheSameSessionTwice(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            new Cases(Office.on(store.entities())).opened().withGroup(1).attended(8);

            assertThatThrownBy(() -> store.sql("INSERT INTO training_session"
                            + " SELECT -1, case_number, session_number, held_on, topic, form, quarters"
                            + " FROM training_session"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
