package pl.pomost.business.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.kernel.access.Role;

/** The table of domain.md 3.11: everything that can be owed has an owner, somebody who opens it, and a last day. */
class ObligationKindTest {

    private static final Set<Role> OWNERS = EnumSet.of(Role.ADVISOR, Role.MANAGER, Role.ACCOUNTANT);

    @ParameterizedTest
    @EnumSource
    void liesOnADesk(ObligationKind kind) {
        assertThat(OWNERS).contains(kind.owner());
    }

    @Test
    void isOpenedByAStageByAPersonsWayOrByARoom() throws IOException {
        var ofPeople = Arrays.stream(EnrolmentStage.values())
                .map(ObligationKind::ofPerson)
                .collect(Collectors.toSet());
        var sources = sources();
        assertThat(ObligationKind.values())
                .filteredOn(kind -> !kind.followsStages() && !ofPeople.contains(kind))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(sources).contains("ObligationKind." + kind.name()));
    }

    @Test
    void hasALastDayInEveryStageOfAPersonThatOwesSomething() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        var person = recruits.proved();
        assertThat(kind(office, recruits, person)).isEqualTo(ObligationKind.CHECK_FORM);
        recruits.step(person, EnrolmentMove.CALL_TO_COMPLETE, "Brak podpisu.");
        assertThat(kind(office, recruits, person)).isEqualTo(ObligationKind.COMPLETE_FORM);
        recruits.step(person, EnrolmentMove.COMPLETE_FORM, null);
        recruits.step(person, EnrolmentMove.PASS_CHECK, null);
        assertThat(kind(office, recruits, person)).isEqualTo(ObligationKind.APPROVE_RECRUITMENT_LIST);
    }

    private static ObligationKind kind(Office office, Recruits recruits, String person) {
        var enrolment = office.the(Enrolments.class).look(recruits.edition(), person);
        assertThat(enrolment.term()).isPresent();
        return ObligationKind.ofPerson(enrolment.stage());
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/pl/pomost/business"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().equals("ObligationKind.java"))
                    .map(ObligationKindTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
