package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.CorrectParticipant;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

class JpaParticipantsTest {

    private static final String PESEL = "79031500126";

    @ParameterizedTest
    @EnumSource
    void keepsIdentifiersEncrypted(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var number = register(office, new People(office).form("Łucja", "Próbna", PESEL));

            assertThat(store.ask("SELECT pesel FROM participant").toString()).doesNotContain(PESEL);
            assertThat(store.ask("SELECT pesel_key FROM participant").toString())
                    .doesNotContain(PESEL);
            office.inTransaction(() -> {
                var person = office.the(Participants.class).look(number);
                assertThat(person.pesel().orElseThrow().value()).isEqualTo(PESEL);
                assertThat(person.proofs()).hasSize(1);
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctsThePersonAndTheProofs(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var people = new People(office);
            var number = register(office, people.form("Łucja", "Próbna", PESEL));

            office.does(
                    CorrectParticipant.class,
                    new CorrectParticipant.Command(number, 1, people.form("Łucja", "Zamężna", null), null));

            office.inTransaction(() -> {
                var person = office.the(Participants.class).look(number);
                assertThat(person.lastName()).isEqualTo("Zamężna");
                assertThat(person.pesel().orElseThrow().value()).isEqualTo(PESEL);
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void registersOnePersonWhenTwoSessionsRace(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var people = new People(office);

            var answers = race(
                    () -> register(office, people.form("Łucja", "Próbna", PESEL)),
                    () -> register(office, people.form("Łucja", "Próbna", PESEL)));

            assertThat(answers).containsExactlyInAnyOrder("P-2026-00001", "[participant.pesel-known]");
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM participant")).intValue())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onePersonJoinsOneGroupWhenTwoCasesRace(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var person = new People(office).registered();
            var one = new Cases(office).opened().ref();
            var other = new Cases(office).opened().ref();

            var answers = race(
                    () -> as(office)
                            .does(JoinGroup.class, new JoinGroup.Command(one, person, office.today()))
                            .subject(),
                    () -> as(office)
                            .does(JoinGroup.class, new JoinGroup.Command(other, person, office.today()))
                            .subject());

            assertThat(answers).hasSize(2).contains("[group.member-elsewhere]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataBaseRefusesASecondPersonWithTheSameKey(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            register(office, new People(office).form("Łucja", "Próbna", PESEL));

            assertThatThrownBy(() -> store.sql("INSERT INTO participant (id, number, version, first_name, last_name,"
                            + " name_key, folded_name, pesel, pesel_key, birth_date, sex, municipality, postal_code, town,"
                            + " status, informed_on, registered_on, registered_by, advisor)"
                            + " SELECT -1, 'P-2026-99999', 1, 'x', 'x', 'x', 'x', pesel, pesel_key, birth_date, sex,"
                            + " municipality, postal_code, town, status, informed_on, registered_on, registered_by, advisor"
                            + " FROM participant"))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsIgnoringCase("participant_once_per_pesel");
        }
    }

    private static String register(Office office, Particulars form) {
        return as(office)
                .does(RegisterParticipant.class, new RegisterParticipant.Command(form, null))
                .subject();
    }

    private static Office as(Office office) {
        return office.as(Cases.ADVISOR, Role.ADVISOR);
    }

    /** What each of them answered: the subject of the receipt, or the rules of the refusal. */
    private static List<String> race(Callable<String> one, Callable<String> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<String>();
        for (var answer : pool.invokeAll(List.of(answering(one), answering(other)), 60, TimeUnit.SECONDS)) {
            answers.add(answer.get());
        }
        pool.shutdown();
        return answers;
    }

    private static Callable<String> answering(Callable<String> work) {
        return () -> {
            try {
                return work.call();
            } catch (Refusal refusal) {
                return refusal.verdict().reasons().stream()
                        .map(reason -> reason.rule())
                        .toList()
                        .toString();
            }
        };
    }
}
