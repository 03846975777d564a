package pl.pomost.business.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.given.Cases;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class HandOverPersonTest {

    @ParameterizedTest
    @EnumSource
    void givesSomebodyInNoGroupToAnotherAdvisor(Ground ground) {
        ground.office(office -> {
            Staff.hiredIn(office);
            var person = new People(office).registered();
            assertThat(isNear(office, person, "doradca")).isTrue();

            manager(office).does(HandOverPerson.class, to(office, person, "doradca2"));

            assertThat(isNear(office, person, "doradca2")).isTrue();
            assertThat(isNear(office, person, "doradca")).isFalse();
            assertThat(rules(manager(office).refusalOf(HandOverPerson.class, to(office, person, "doradca2"))))
                    .containsExactly("participant.same-advisor");
            assertThat(rules(manager(office).refusalOf(HandOverPerson.class, to(office, person, "ksiegowa"))))
                    .containsExactly("hand-over.no-advisor");
        });
    }

    @ParameterizedTest
    @EnumSource
    void leavesSomebodyInAGroupToTheAdvisorOfTheCase(Ground ground) {
        ground.office(office -> {
            Staff.hiredIn(office);
            var person = new People(office).registered();
            new Cases(office)
                    .opened()
                    .advisorDoes(JoinGroup.class, ref -> new JoinGroup.Command(ref, person, office.today()));

            assertThat(rules(manager(office).refusalOf(HandOverPerson.class, to(office, person, "doradca2"))))
                    .containsExactly("participant.in-group");
        });
    }

    private static Office manager(Office office) {
        return office.as(Staff.MANAGER, Role.MANAGER);
    }

    private static HandOverPerson.Command to(Office office, String person, String advisor) {
        var version = office.inTransaction(
                () -> office.the(Participants.class).look(person).version());
        return new HandOverPerson.Command(person, version, advisor, "Doradca odszedł z biura.");
    }

    private static boolean isNear(Office office, String person, String account) {
        return office.inTransaction(
                () -> office.the(AdvisorPolicy.class).isNear(person, new Actor(account, Set.of(Role.ADVISOR))));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
