package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.dossier.GroupSheet;
import pl.pomost.records.dossier.TrainingSheet;

class PeopleSheetsTest {

    @ParameterizedTest
    @EnumSource
    void listsPeopleInPolishOrderAndPages(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            for (var name : List.of("Zet", "Łan", "Lan", "Żak", "Ćma", "Cma")) {
                register(office, name);
            }
            var register = office.the(ParticipantRegister.class);

            assertThat(names(office, register, null, null, 10))
                    .containsExactly("Cma", "Ćma", "Lan", "Łan", "Zet", "Żak");
            var third = office.inTransaction(() ->
                    register.page(null, ParticipantRegister.Order.NAME, null, 3).get(2));
            assertThat(names(office, register, null, third.number(), 2)).containsExactly("Łan", "Zet");
            assertThat(names(office, register, "zak", null, 10)).containsExactly("Żak");
            assertThat(office.inTransaction(() -> register.count("ma"))).isEqualTo(2);
            assertThat(office.inTransaction(() -> register.count("100%"))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void masksIdentifiersOfAPerson(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var number = office.as(Cases.ADVISOR, Role.ADVISOR)
                    .does(
                            RegisterParticipant.class,
                            new RegisterParticipant.Command(
                                    new People(office).form("Łucja", "Próbna", "85113000237"), null))
                    .subject();

            var sheet = office.inTransaction(
                    () -> office.the(ParticipantRegister.class).sheet(number));

            assertThat(sheet.pesel()).isEqualTo("851130*****");
            assertThat(sheet.warnings()).containsExactly("participant.sex-differs");
            assertThat(sheet.proofs()).hasSize(1);
            assertThat(sheet.hasSpecial()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsGroupAndTrainingWithNamesToWhoeverMaySeeThem(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var theCase = new Cases(office).opened().withGroup(2).attended(10);

            office.as("kierownik", Role.MANAGER);
            var group = office.inTransaction(() -> office.the(GroupSheet.class).of(theCase.number()));
            var training =
                    office.inTransaction(() -> office.the(TrainingSheet.class).of(theCase.number()));
            office.as("ksiegowa", Role.ACCOUNTANT);
            var bare = office.inTransaction(() -> office.the(GroupSheet.class).of(theCase.number()));

            assertThat(group.members()).hasSize(2).noneMatch(row -> row.name() == null);
            assertThat(bare.members()).hasSize(2).allMatch(row -> row.name() == null);
            assertThat(group.personsCounted()).isEqualTo(2);
            assertThat(training.planned()).isEqualTo(200);
            assertThat(training.needed()).isEqualTo(160);
            assertThat(training.sessions().get(0).attended()).hasSize(2);
            assertThat(training.people()).hasSize(2).allMatch(row -> row.counted() == 10 && !row.trained());
        }
    }

    private static void register(Office office, String lastName) {
        office.as(Cases.ADVISOR, Role.ADVISOR)
                .does(
                        RegisterParticipant.class,
                        new RegisterParticipant.Command(
                                new People(office)
                                        .form("Anna", lastName, People.pesel(Math.floorMod(lastName.hashCode(), 3000))),
                                null));
    }

    private static List<String> names(
            Office office, ParticipantRegister register, String text, String after, int limit) {
        return office.inTransaction(() -> register.page(text, ParticipantRegister.Order.NAME, after, limit)).stream()
                .map(ParticipantRow::lastName)
                .toList();
    }
}
