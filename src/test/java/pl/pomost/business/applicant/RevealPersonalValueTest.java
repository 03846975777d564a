package pl.pomost.business.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class RevealPersonalValueTest {

    private final Office office = Office.onFakes();
    private final List<String> shown = new ArrayList<>();
    private String number = "";

    @BeforeEach
    void registers() {
        var form = new People(office).form("Łucja", "Próbna", "79031500126");
        var special = new Particulars.GivenSpecial(Disability.MODERATE, null);
        number = office.as("doradca2", Role.ADVISOR)
                .does(RegisterParticipant.class, new RegisterParticipant.Command(with(form, special), null))
                .subject();
    }

    @Test
    void showsAValueToWhoeverGivesAReasonAndTellsTheTrail() {
        office.as("kierownik", Role.MANAGER).does(RevealPersonalValue.class, look(SecretValue.PESEL, "Umowa"));

        assertThat(shown).containsExactly("79031500126");
        assertThat(office.facts().last().thing()).isEqualTo("revelation");
        assertThat(office.facts().last().chain().key()).isEqualTo(number);
        assertThat(office.facts().last().after().values()).containsEntry("value", "PESEL");
        assertThat(office.facts().last().after().values().toString()).doesNotContain("79031500126", "Umowa");
    }

    @Test
    void asksForAReason() {
        var refusal =
                office.as("kierownik", Role.MANAGER).refusalOf(RevealPersonalValue.class, look(SecretValue.PESEL, " "));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(shown).isEmpty();
    }

    @Test
    void showsSpecialCategoriesToThePersonsAdvisorOnly() {
        assertThat(office.as(Cases.ADVISOR, Role.ADVISOR)
                        .refusalOf(RevealPersonalValue.class, look(SecretValue.DISABILITY, "Ocena"))
                        .kind())
                .isEqualTo(Refusal.Kind.RULE);

        new Cases(office)
                .opened()
                .advisorDoes(JoinGroup.class, seen -> new JoinGroup.Command(seen, number, office.today()));
        office.as(Cases.ADVISOR, Role.ADVISOR).does(RevealPersonalValue.class, look(SecretValue.DISABILITY, "Ocena"));

        assertThat(shown).containsExactly("MODERATE");
    }

    @Test
    void showsSpecialCategoriesNoLongerToTheRegistrarWhenAnotherAdvisorHasThePerson() {
        office.as("doradca2", Role.ADVISOR).does(RevealPersonalValue.class, look(SecretValue.DISABILITY, "Ocena"));
        joins();

        assertThat(office.as("doradca2", Role.ADVISOR)
                        .refusalOf(RevealPersonalValue.class, look(SecretValue.DISABILITY, "Ocena"))
                        .verdict()
                        .reasons())
                .containsExactly(Reason.of("participant.special-not-yours"));
    }

    @Test
    void letsOnlyThePersonsAdvisorOverwriteWhatIsRegistered() {
        assertThat(correctionRefused(Cases.ADVISOR, Disability.SEVERE))
                .containsExactly(Reason.of("participant.special-not-yours"));
        var given = joins();

        assertThat(correctionRefused("doradca2", null))
                .containsExactly(Reason.of("participant.another-advisor").with("case", given.number()));
        assertThat(correctionRefused("doradca2", Disability.SEVERE)).hasSize(2);
        office.as(Cases.ADVISOR, Role.ADVISOR).does(CorrectParticipant.class, correction(Disability.SEVERE));
        assertThat(office.the(Participants.class).special(number).orElseThrow().disability())
                .isEqualTo(Disability.SEVERE);
    }

    private GivenCase joins() {
        return new Cases(office)
                .opened()
                .advisorDoes(JoinGroup.class, seen -> new JoinGroup.Command(seen, number, office.today()));
    }

    private List<Reason> correctionRefused(String advisor, @Nullable Disability disability) {
        return office.as(advisor, Role.ADVISOR)
                .refusalOf(CorrectParticipant.class, correction(disability))
                .verdict()
                .reasons();
    }

    private CorrectParticipant.Command correction(@Nullable Disability disability) {
        var form = new People(office).form("Łucja", "Próbna", "79031500126");
        var special = disability == null ? null : new Particulars.GivenSpecial(disability, null);
        var person = office.the(Participants.class).look(number);
        return new CorrectParticipant.Command(number, person.version(), with(form, special), null);
    }

    @Test
    void refusesAnAccountant() {
        assertThat(office.as("ksiegowa", Role.ACCOUNTANT)
                        .refusalOf(RevealPersonalValue.class, look(SecretValue.PESEL, "Przelew"))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private RevealPersonalValue.Command look(SecretValue value, String reason) {
        return new RevealPersonalValue.Command(number, value, reason, shown::add);
    }

    private static Particulars with(Particulars form, Particulars.GivenSpecial special) {
        return new Particulars(
                form.firstName(),
                form.lastName(),
                form.pesel(),
                form.withoutPesel(),
                form.birthDate(),
                form.documentNumber(),
                form.sex(),
                form.municipality(),
                form.street(),
                form.postalCode(),
                form.town(),
                form.phone(),
                form.email(),
                form.status(),
                form.informedOn(),
                form.proofs(),
                special);
    }
}
