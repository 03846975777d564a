package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.LegalFounder;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;

class JpaGroupsTest {

    @ParameterizedTest
    @EnumSource
    void keepsMembersWhoLeaveAndComeBack(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var theCase = new Cases(office).opened().withGroup(2);
            var first = theCase.group().members().get(0).participantNumber();

            in(office, () -> groups(office).of(theCase.number()).leave(first, office.today()));
            assertThat(theCase.group().has(first)).isFalse();
            in(office, () -> groups(office).of(theCase.number()).join(first, office.today()));

            assertThat(theCase.group().activeMembers(office.today())).hasSize(3);
            assertThat(theCase.group().members()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhoIsInAnotherActiveGroup(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var one = new Cases(office).opened().withGroup(1);
            var other = new Cases(office).opened();
            var member = one.group().members().get(0).participantNumber();

            assertThat(isTaken(office, member, other)).isTrue();
            assertThat(isTaken(office, member, one)).isFalse();
            in(office, () -> groups(office).of(one.number()).dissolve());
            assertThat(isTaken(office, member, other)).isFalse();
            assertThat(one.group().members()).extracting(GroupMember::isActive).containsExactly(false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsLegalFounders(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var theCase = new Cases(office).opened();
            var founder = new LegalFounder("Fundacja Próba", new Krs("0000123456"), new Nip("1234563218"), "Jan Łoś");

            in(office, () -> groups(office).of(theCase.number()).name(List.of(founder), 5));

            assertThat(theCase.group().legalFounders()).containsExactly(founder);
            assertThat(theCase.group().employedPersons()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataBaseRefusesASecondActiveGroup(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var one = new Cases(office).opened().withGroup(1);
            var other = new Cases(office).opened();
            var member = one.group().members().get(0).participantNumber();

            assertThatThrownBy(() -> store.sql("INSERT INTO group_member VALUES ('%s', '%s', '2026-03-02', NULL, '%s')"
                            .formatted(other.number(), member, member)))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static boolean isTaken(Office office, String member, pl.pomost.given.GivenCase except) {
        return office.inTransaction(() -> groups(office).isInActiveGroup(member, except.number()));
    }

    private static void in(Office office, Runnable work) {
        office.inTransaction(() -> {
            work.run();
            return null;
        });
    }

    private static Groups groups(Office office) {
        return office.the(Groups.class);
    }
}
