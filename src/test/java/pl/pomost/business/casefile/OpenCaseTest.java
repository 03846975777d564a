package pl.pomost.business.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class OpenCaseTest {

    private final Office office = Office.onFakes().as("doradca", Role.ADVISOR).on(LocalDate.of(2026, 3, 2));

    @Test
    void opensACaseUnderTheRulesOfItsEdition() {
        var receipt = office.does(OpenCase.class, command("Spółdzielnia Żuraw", "0417011"));

        var file = office.the(CaseFiles.class).look(new CaseNumber(receipt.subject()));
        assertThat(receipt.subject()).isEqualTo("GR-2026-0001");
        assertThat(file.stage()).isEqualTo(Stage.GROUP_FORMING);
        assertThat(file.rulesVersion()).isEqualTo(FakeProgrammes.RULES);
        assertThat(file.advisor()).isEqualTo("doradca");
    }

    @Test
    void tellsTheTrail() {
        office.does(OpenCase.class, command("Spółdzielnia Żuraw", "0417011"));

        assertThat(office.facts().last().chain().key()).isEqualTo("GR-2026-0001");
        assertThat(office.facts().last().after().values()).containsKey("case");
    }

    @Test
    void tellsAllErrorsAtOnce() {
        var refusal = office.refusalOf(
                OpenCase.class, new OpenCase.Command(FakeProgrammes.EDITION, null, CaseFile.Purpose.FOUND, " ", "99"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons().stream().map(Reason::field))
                .containsExactly("founderKind", "name", "seat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0417011", "0463011", "1465011"})
    void takesAMunicipalityOfTheTableOrOfAVoivodeshipWithoutOne(String seat) {
        assertThat(office.does(OpenCase.class, command("Spółdzielnia Żuraw", seat))
                        .version())
                .isPositive();
    }

    @Test
    void refusesAMunicipalityThatTheTableDoesNotHold() {
        var refusal = office.refusalOf(OpenCase.class, command("Spółdzielnia Żuraw", "0417991"));

        assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("municipality.unknown");
            assertThat(reason.field()).isEqualTo("seat");
        });
    }

    @Test
    void refusesSomebodyWhoIsNoAdvisor() {
        office.as("audytor", Role.AUDITOR);

        assertThat(office.refusalOf(OpenCase.class, command("Spółdzielnia", "0417011"))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    /** domain.md 3.1, p7, and 3.2, g2: whoever was recruited founds a case after the call, while applications are taken. */
    @Test
    void opensCasesAfterTheCallWhileApplicationsAreTaken() {
        var edition = office.the(Programmes.class).edition(FakeProgrammes.EDITION);
        Filled.set(edition, "openUntil", office.today().minusDays(1));
        assertThat(closed().figures()).containsEntry("until", office.today().minusDays(1));

        Filled.set(edition, "applicationsUntil", office.today());
        assertThat(office.does(OpenCase.class, command("Spółdzielnia Żuraw", "0417011"))
                        .version())
                .isPositive();

        Filled.set(edition, "applicationsUntil", office.today().minusDays(1));
        assertThat(closed().rule()).isEqualTo("edition.closed");
    }

    @Test
    void opensCasesAfterTheCallWhileParticipantsHoldPlacesWhereNoDayEndsThat() {
        new Recruits(office).qualified();
        Filled.set(
                office.the(Programmes.class).edition(FakeProgrammes.EDITION),
                "openUntil",
                office.today().minusDays(1));
        office.as("doradca", Role.ADVISOR);

        assertThat(office.does(OpenCase.class, command("Spółdzielnia Żuraw", "0417011"))
                        .version())
                .isPositive();
    }

    private Reason closed() {
        return office.refusalOf(OpenCase.class, command("Spółdzielnia Żuraw", "0417011"))
                .verdict()
                .reasons()
                .get(0);
    }

    private static OpenCase.Command command(String name, String seat) {
        return new OpenCase.Command(
                FakeProgrammes.EDITION, FounderKind.NATURAL_PERSONS, CaseFile.Purpose.FOUND, name, seat);
    }
}
