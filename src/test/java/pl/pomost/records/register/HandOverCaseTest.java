package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.HandOverCase;
import pl.pomost.given.DataBase;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class HandOverCaseTest {

    @ParameterizedTest
    @EnumSource
    void givesTheCaseToAnotherAdvisorAndRemembersTheFirst(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A")) {
            register.user("doradca2", "ADVISOR");

            register.office.as("kierownik", Role.MANAGER).does(HandOverCase.class, to(register, "doradca2"));

            var file = register.office.inTransaction(
                    () -> register.office.the(CaseFiles.class).look(register.caseNumber("A")));
            assertThat(file.advisor()).isEqualTo("doradca2");
            assertThat(file.advisors()).containsExactlyInAnyOrder("doradca", "doradca2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSomebodyWhoIsNoAdvisor(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A")) {
            register.user("ksiegowa", "ACCOUNTANT");
            register.office.as("kierownik", Role.MANAGER);

            var refusal = register.office.refusalOf(HandOverCase.class, to(register, "ksiegowa"));

            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.verdict().reasons()).extracting(Reason::field).containsExactly("advisor");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheAdvisorThatTheCaseHas(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A")) {
            register.user("doradca", "ADVISOR");
            register.office.as("kierownik", Role.MANAGER);

            assertThat(register.office
                            .refusalOf(HandOverCase.class, to(register, "doradca"))
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule)
                    .containsExactly("hand-over.same");
        }
    }

    private static HandOverCase.Command to(GivenRegister register, String advisor) {
        return new HandOverCase.Command(new CaseRef(register.caseNumber("A"), 1), advisor, "urlop");
    }
}
