package pl.pomost.business.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.programme.SupportRules.PersonsCounted;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

class InitiativeGroupTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LegalFounder PARISH =
            new LegalFounder("Parafia w Próbnie", null, new Nip("1234563218"), "Adam Próbny");
    private static final LegalFounder TOWN =
            new LegalFounder("Gmina Próbno", null, new Nip("9561000002"), "Ewa Próbna");

    private final FakeProgrammes programmes = new FakeProgrammes();

    @Test
    void knowsWhoWasAMemberOnADay() {
        var group = group(FounderKind.NATURAL_PERSONS);
        group.join("P-2026-00001", MONDAY);
        group.join("P-2026-00002", MONDAY.plusDays(1));
        group.leave("P-2026-00001", MONDAY.plusDays(2));

        assertThat(numbersOn(group, MONDAY.minusDays(1))).isEmpty();
        assertThat(numbersOn(group, MONDAY)).containsExactly("P-2026-00001");
        assertThat(numbersOn(group, MONDAY.plusDays(2))).containsExactly("P-2026-00001", "P-2026-00002");
        assertThat(numbersOn(group, MONDAY.plusDays(3))).containsExactly("P-2026-00002");
        assertThat(group.has("P-2026-00001")).isFalse();
    }

    @Test
    void countsFoundingMembersOfNaturalPersons() {
        var group = group(FounderKind.NATURAL_PERSONS);
        group.join("P-2026-00001", MONDAY);
        group.join("P-2026-00002", MONDAY);

        assertThat(group.personsCounted(programmes.rules(FakeProgrammes.RULES))).isEqualTo(2);
    }

    @Test
    void countsLegalPersonsAsTheEditionSays() {
        var group = group(FounderKind.LEGAL_PERSONS);
        group.name(List.of(TOWN, PARISH), 7);

        assertThat(group.personsCounted(programmes.rules(FakeProgrammes.RULES))).isEqualTo(7);
        programmes.withRule("personsCountedLegal", PersonsCounted.FOUNDING_MEMBERS);
        assertThat(group.personsCounted(programmes.rules(FakeProgrammes.RULES))).isEqualTo(2);
    }

    @Test
    void freesItsMembersWhenItIsDissolved() {
        var group = group(FounderKind.NATURAL_PERSONS);
        group.join("P-2026-00001", MONDAY);

        group.dissolve();

        assertThat(group.members()).hasSize(1).noneMatch(GroupMember::isActive);
    }

    private static List<String> numbersOn(InitiativeGroup group, LocalDate day) {
        return group.activeMembers(day).stream()
                .map(GroupMember::participantNumber)
                .toList();
    }

    private static InitiativeGroup group(FounderKind kind) {
        return new InitiativeGroup(new CaseNumber("GR-2026-0001"), kind);
    }
}
