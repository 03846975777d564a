package pl.pomost.business.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.reference.CorrectReference;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.reference.References;
import pl.pomost.given.Cases;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Sex;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class RegisterParticipantTest {

    private static final String PESEL = "79031500126";

    private final Office office =
            Office.onFakes().as(Cases.ADVISOR, Role.ADVISOR).on(LocalDate.of(2026, 3, 2));
    private final People people = new People(office);

    @Test
    void countsNumbersPerYear() {
        assertThat(people.registered()).isEqualTo("P-2026-00001");
        assertThat(people.registered()).isEqualTo("P-2026-00002");
        office.on(LocalDate.of(2027, 1, 4));
        assertThat(people.registered()).isEqualTo("P-2027-00001");
    }

    @Test
    void takesTheBirthDateFromThePesel() {
        var number = register(people.form("Łucja", "Próbna", PESEL));

        assertThat(person(number).birthDate()).isEqualTo(LocalDate.of(1979, 3, 15));
    }

    @Test
    void registersAPersonOnceForEachPesel() {
        var first = register(people.form("Łucja", "Próbna", PESEL));

        var refusal = refusalOf(people.form("Inna", "Osoba", PESEL), "to ktoś inny");

        assertThat(rules(refusal)).containsExactly("participant.pesel-known");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("participant", first);
    }

    @Test
    void asksAboutANamesakeBornOnTheSameDay() {
        var first = register(people.form("Łucja", "Żółć", PESEL));
        var namesake = withoutPesel("lucja", "ZOLC", LocalDate.of(1979, 3, 15), "ZZC 000001");

        var refusal = refusalOf(namesake, null);

        assertThat(rules(refusal)).containsExactly("participant.likely-duplicate");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("participants", List.of(first));
        assertThat(office.the(LikelyDuplicates.class).of(null, "lucja", "Zolc", LocalDate.of(1979, 3, 15)))
                .extracting(LikelyDuplicates.Match::number)
                .containsExactly(first);
        office.does(
                RegisterParticipant.class, new RegisterParticipant.Command(namesake, "Kuzynka, inny dokument i adres"));
        assertThat(office.the(Participants.class).named("zolc lucja", LocalDate.of(1979, 3, 15)))
                .hasSize(2);
    }

    @Test
    void asksWhoeverHasNoPeselForBirthDateAndDocument() {
        var refusal = refusalOf(withoutPesel("Ołena", "Próbna", null, null), null);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(fields(refusal)).containsExactly("birthDate", "documentNumber");
    }

    @Test
    void tellsAllErrorsAtOnce() {
        var form = new Particulars(
                " ",
                "P".repeat(101),
                "79031500127",
                false,
                null,
                null,
                null,
                "99",
                null,
                "87-1000",
                "",
                "12",
                "ktoś",
                null,
                office.today().plusDays(1),
                List.of(new Particulars.GivenProof(
                        ProofKind.RULING,
                        office.today().minusDays(1),
                        office.today().minusDays(2),
                        "")),
                new Particulars.GivenSpecial(null, "x".repeat(1001)));

        assertThat(fields(refusalOf(form, null)))
                .contains(
                        "firstName",
                        "lastName",
                        "pesel",
                        "sex",
                        "municipality",
                        "postalCode",
                        "town",
                        "phone",
                        "email",
                        "status",
                        "informedOn",
                        "proofs[0].reference",
                        "proofs[0].validUntil",
                        "disability",
                        "circumstances");
    }

    @Test
    void tellsTheTrailNothingPersonalInTheClear() {
        register(people.form("Łucja", "Próbna", PESEL));

        var told = office.facts().last();
        assertThat(told.chain().key()).isEqualTo("P-2026-00001");
        assertThat(told.after().values().get("lastName")).isInstanceOf(Snapshot.Personal.class);
        assertThat(told.after().values().toString()).doesNotContain("Próbna", PESEL, "1979");
    }

    @Test
    void keepsMaskedValuesThatACorrectionLeavesOut() {
        var number = register(people.form("Łucja", "Próbna", PESEL));

        office.does(
                CorrectParticipant.class,
                new CorrectParticipant.Command(number, 1, people.form("Łucja", "Zamężna", null), null));

        assertThat(person(number).lastName()).isEqualTo("Zamężna");
        assertThat(person(number).pesel().orElseThrow().value()).isEqualTo(PESEL);
        assertThat(person(number).version()).isEqualTo(2);
        var stale = office.refusalOf(
                CorrectParticipant.class,
                new CorrectParticipant.Command(number, 1, people.form("Łucja", "Inna", null), null));
        assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE);
    }

    /** Whoever lived there does; nobody new does. */
    @Test
    void keepsAMunicipalityOfWhichTheCodeHoldsNoLonger() {
        var number = register(people.form("Łucja", "Próbna", PESEL));
        var town = person(number).municipality();
        var open = office.the(References.class)
                .live(ReferenceTable.MUNICIPALITY, town.value())
                .get(0);
        var line = open.line();
        var ended = new ReferenceLine(
                line.key(),
                line.validFrom(),
                office.today().minusDays(1),
                null,
                line.namePl(),
                null,
                line.source(),
                true);
        office.as("administrator", Role.ADMINISTRATOR)
                .does(
                        CorrectReference.class,
                        new CorrectReference.Command(ReferenceTable.MUNICIPALITY, open.id(), ended, "Nowy kod"));
        office.as(Cases.ADVISOR, Role.ADVISOR);

        office.does(
                CorrectParticipant.class,
                new CorrectParticipant.Command(number, 1, people.form("Łucja", "Zamężna", null), null));

        assertThat(person(number).lastName()).isEqualTo("Zamężna");
        assertThat(person(number).municipality()).isEqualTo(town);
        assertThat(rules(refusalOf(people.form("Anna", "Nowa", null), null))).contains("municipality.not-in-force");
    }

    @Test
    void refusesSomebodyWhoIsNoAdvisor() {
        office.as("audytor", Role.AUDITOR);

        assertThat(refusalOf(people.somebody(), null).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private Particulars withoutPesel(String first, String last, LocalDate born, String document) {
        var form = people.form(first, last, null);
        return new Particulars(
                first,
                last,
                null,
                true,
                born,
                document,
                Sex.FEMALE,
                form.municipality(),
                form.street(),
                form.postalCode(),
                form.town(),
                form.phone(),
                form.email(),
                form.status(),
                form.informedOn(),
                form.proofs(),
                null);
    }

    private String register(Particulars form) {
        return office.does(RegisterParticipant.class, new RegisterParticipant.Command(form, null))
                .subject();
    }

    private Refusal refusalOf(Particulars form, String known) {
        return office.refusalOf(RegisterParticipant.class, new RegisterParticipant.Command(form, known));
    }

    private Participant person(String number) {
        return office.the(Participants.class).look(number);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static List<String> fields(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::field).toList();
    }
}
