package pl.pomost.business.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.participation.AdvanceTraining;
import pl.pomost.business.participation.SignSupportContract;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.official.EnrolmentPaperSheet;

/** domain.md 3.1: what the office issues to a person on the way from the form (p3) to the end of the support (p12). */
class EnrolmentPaperTest {

    private static final OfficialKind CONTRACT = OfficialKind.SUPPORT_CONTRACT;

    @ParameterizedTest
    @EnumSource
    void callsOnceToCompleteTheFormUntilTheLastDay(Ground ground) {
        ground.office(office -> {
            var recruits = new Recruits(office);
            var person = recruits.submitted();
            recruits.step(person, EnrolmentMove.BEGIN_CHECK, null);
            recruits.proves(
                    person, List.of(Recruits.given(AccessCriterion.FORM_COMPLETE, false, null, office.today())));
            assertThat(refused(office, recruits, person, OfficialKind.COMPLETION_CALL))
                    .containsExactly("enrolment.wrong-stage");
            recruits.step(person, EnrolmentMove.CALL_TO_COMPLETE, "Brak podpisu i zaświadczenia z PUP.");

            assertThat(issued(office, recruits, person, OfficialKind.COMPLETION_CALL))
                    .contains("WEZWANIE DO UZUPEŁNIENIA FORMULARZA nr REK-%d-0001".formatted(year(office)))
                    .contains(name(office, person))
                    .contains("Brak podpisu i zaświadczenia z PUP.")
                    .contains("w terminie 3 dni roboczych od dnia")
                    .contains("wzywamy jeden raz");
            assertThat(refused(office, recruits, person, OfficialKind.COMPLETION_CALL))
                    .containsExactly("enrolment-paper.issued");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhyAFormWasRejectedAndHowToAppeal(Ground ground) {
        ground.office(office -> {
            var recruits = new Recruits(office);
            var person = recruits.rejected();

            assertThat(issued(office, recruits, person, OfficialKind.FORM_REJECTION))
                    .contains("odrzucony w ocenie formalnej")
                    .contains("Nie mieszka na obszarze projektu.")
                    .contains("zamieszkanie, nauka lub praca na obszarze projektu")
                    .contains("przysługuje odwołanie, jeden raz")
                    .contains("w terminie 5 dni");
        });
    }

    @Test
    void tellsOfNoAppealWhereItWasHeardAndLeavesTheRulingToItsOwnLetter() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        Staff.hired(office, "kierownik2", Role.MANAGER);
        var person = recruits.rejected();
        recruits.appeals(person);
        recruits.rules(person, false);

        assertThat(refused(office, recruits, person, OfficialKind.FORM_REJECTION))
                .containsExactly("enrolment-paper.ruled");
    }

    @Test
    void tellsOfNoSecondAppealAgainstASecondRejection() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        Staff.hired(office, "kierownik2", Role.MANAGER);
        Filled.set(office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment(), "appealOthers", false);
        var person = recruits.rejected();
        recruits.appeals(person);
        recruits.rules(person, true);
        recruits.step(person, EnrolmentMove.REJECT_FORM, "Jednak nie mieszka.");

        assertThat(issued(office, recruits, person, OfficialKind.FORM_REJECTION))
                .contains("Jednak nie mieszka.", "dalsze odwołanie nie przysługuje")
                .doesNotContain("przysługuje odwołanie, jeden raz");
    }

    @ParameterizedTest
    @EnumSource
    void tellsThePointsThatGaveNoPlaceAndHowToAppeal(Ground ground) {
        ground.office(office -> {
            var recruits = new Recruits(office);
            var person = recruits.scored(50, 55);
            assertThat(refused(office, recruits, person, OfficialKind.RECRUITMENT_RESULT))
                    .containsExactly("enrolment.wrong-stage");
            recruits.approve();

            assertThat(issued(office, recruits, person, OfficialKind.RECRUITMENT_RESULT))
                    .contains("wynik jest następujący: niezakwalifikowany")
                    .contains("Wie, czego chce. 55")
                    .contains("52,5")
                    .contains("Liczba punktów jest niższa niż potrzebna")
                    .contains("Rozmowę ocenia się wtedy na nowych kartach.")
                    .doesNotContain(Staff.FIRST_ASSESSOR);
        });
    }

    @Test
    void tellsWhoeverWaitsForAPlaceThatItWillBeGivenInOrder() {
        var office = Office.onFakes();
        Filled.set(office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment(), "places", 1);
        var recruits = new Recruits(office);
        recruits.scored(95, 95);
        var person = recruits.scored(80, 90);
        recruits.approve();

        assertThat(issued(office, recruits, person, OfficialKind.RECRUITMENT_RESULT))
                .contains("lista rezerwowa", "miejsce 2.", "w kolejności listy");
    }

    @ParameterizedTest
    @EnumSource
    void declaresTheParticipationUnderTheNumberOfTheContract(Ground ground) {
        ground.office(office -> {
            var recruits = new Recruits(office);
            var person = signed(office, recruits);

            assertThat(issued(office, recruits, person, OfficialKind.PARTICIPATION_DECLARATION))
                    .contains("DEKLARACJA UCZESTNICTWA W PROJEKCIE do umowy nr SZ/1/2026")
                    .contains(name(office, person))
                    .contains("brak działalności gospodarczej")
                    .contains("w terminie 28 dni kalendarzowych od zakończenia udziału");
            var sheet = office.the(EnrolmentPaperSheet.class);
            assertThat(office.inTransaction(() -> sheet.all(recruits.edition(), person)))
                    .extracting(EnrolmentPaperSheet.EnrolmentPaperLine::kind)
                    .containsExactly(CONTRACT, OfficialKind.PARTICIPATION_DECLARATION);
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheHoursOfWhoeverDidNotReachThem(Ground ground) {
        ground.office(office -> {
            var theCase = new Cases(office).opened();
            var recruits = new Recruits(office);
            var person = signed(office, recruits);
            theCase.advisorDoes(JoinGroup.class, seen -> new JoinGroup.Command(seen, person, office.today()));
            theCase.attended(8);
            trains(office, recruits, person, EnrolmentMove.BEGIN_TRAINING);
            for (int i = 0; i < 3; i++) {
                theCase.advisorDoes(
                        RecordTraining.class, seen -> new RecordTraining.Command(seen, away(office, person)));
            }
            trains(office, recruits, person, EnrolmentMove.FAIL_TRAINING);

            assertThat(issued(office, recruits, person, OfficialKind.UNFINISHED_SUPPORT))
                    .contains("umowy nr SZ/1/2026")
                    .contains("Godziny przewidziane 50 h")
                    .contains("80 %, to jest 40 h")
                    .contains("Godziny zaliczone 2 h")
                    .contains("Nieusprawiedliwione nieobecności: 3")
                    .doesNotContain("nie można już osiągnąć");
        });
    }

    @Test
    void issuesNothingElseToPeopleAndNothingToThoseOfOthers() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        var person = recruits.rejected();

        assertThat(refused(office, recruits, person, OfficialKind.GRANT_AGREEMENT))
                .containsExactly("not-a-choice");
        assertThat(refused(office, recruits, person, null)).containsExactly("required");
        office.as(Staff.MANAGER, Role.MANAGER);
        assertThatThrownBy(() -> office.the(EnrolmentPaperSheet.class)
                        .page(recruits.edition(), person, OfficialKind.GRANT_AGREEMENT, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unknown.letter");
        assertThat(rules(office.as("doradca2", Role.ADVISOR)
                        .refusalOf(IssueEnrolmentPaper.class, issuing(recruits, person, OfficialKind.FORM_REJECTION))))
                .containsExactly("enrolment.another-advisor");
        assertThat(office.the(EnrolmentPaperSheet.class).all(recruits.edition(), person))
                .singleElement()
                .satisfies(line -> assertThat(line.issuable()).isFalse());
        office.as(Staff.MANAGER, Role.MANAGER)
                .does(IssueEnrolmentPaper.class, issuing(recruits, person, OfficialKind.FORM_REJECTION));
        assertThat(office.facts().last().thing()).isEqualTo("enrolment-paper");
    }

    @ParameterizedTest
    @EnumSource
    void isIssuedOnceAsItWasSigned(Ground ground) {
        ground.office(office -> {
            var recruits = new Recruits(office);
            var person = signed(office, recruits);

            var receipt =
                    office.as(Cases.ADVISOR, Role.ADVISOR).does(IssueEnrolmentPaper.class, issuing(recruits, person));

            assertThat(receipt.subject()).isEqualTo("SZ/1/2026");
            var sheet = office.the(EnrolmentPaperSheet.class);
            var line = office.inTransaction(() -> sheet.of(recruits.edition(), person, CONTRACT, 0));
            assertThat(line.number()).isEqualTo("SZ/1/2026");
            var page = office.inTransaction(() -> sheet.page(recruits.edition(), person, CONTRACT, 0));
            var pdf = office.inTransaction(() -> sheet.pdf(recruits.edition(), person, CONTRACT, 0));
            assertThat(Fingerprint.of(page.text())).isEqualTo(line.pageSha256());
            assertThat(Fingerprint.of(pdf)).isEqualTo(line.sha256());
            assertThat(PdfA.faults(pdf)).isEmpty();
            assertThat(PdfA.text(pdf).replace('\u00a0', ' '))
                    .contains("UMOWA O UDZIELENIE WSPARCIA SZKOLENIOWO-DORADCZEGO nr SZ/1/2026 zawarta dnia")
                    .contains(name(office, person) + ", adres zamieszkania:")
                    .contains("Wsparcie obejmuje łącznie 50 h")
                    .contains("szkolenie 45")
                    .contains("doradztwo 60")
                    .contains("aspekty prawne spółdzielni; tworzenie biznesplanu")
                    .contains("co najmniej 40 h, to jest 80 %")
                    .contains("w dwóch jednobrzmiących egzemplarzach")
                    .contains("art. 9 ust. 2 lit. g rozporządzenia")
                    .contains("Wydanie 1 z dnia")
                    .doesNotContain("PROJEKT");
            assertThat(rules(office.as(Staff.MANAGER, Role.MANAGER)
                            .refusalOf(IssueEnrolmentPaper.class, issuing(recruits, person))))
                    .containsExactly("enrolment-paper.issued");
        });
    }

    @Test
    void isADraftForThoseNearThePersonUntilItIsSigned() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        var person = recruits.qualified();
        var sheet = office.as(Cases.ADVISOR, Role.ADVISOR).the(EnrolmentPaperSheet.class);

        assertThat(sheet.page(recruits.edition(), person, CONTRACT, 0).text())
                .contains("PROJEKT – dokument niewydany", "zawarta dnia …", name(office, person));
        assertThat(sheet.of(recruits.edition(), person, CONTRACT, 0).number()).isNull();
        assertThat(rules(office.as(Staff.MANAGER, Role.MANAGER)
                        .refusalOf(IssueEnrolmentPaper.class, issuing(recruits, person))))
                .containsExactly("enrolment-paper.unsigned");
        assertThat(rules(office.as("doradca2", Role.ADVISOR)
                        .refusalOf(IssueEnrolmentPaper.class, issuing(recruits, person))))
                .contains("enrolment.another-advisor");
        assertThatThrownBy(() -> sheet.page(recruits.edition(), person, CONTRACT, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("enrolment.another-advisor");
    }

    @ParameterizedTest
    @EnumSource
    void staysAsItWasIssuedForHandsThatBypassTheCode(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var recruits = new Recruits(office);
            var person = signed(office, recruits);
            assertThatThrownBy(() -> store.sql("INSERT INTO enrolment_paper (id, enrolment_id, kind, appeal, number,"
                            + " page_sha256, pdf_sha256, issued_by, issued_on)"
                            + " SELECT 990001, enrolment_id, 'SUPPORT_CONTRACT', 0, 'inna', '"
                            + "a".repeat(64)
                            + "', '" + "b".repeat(64) + "', signed_by, signed_on FROM participation"))
                    .isInstanceOf(SQLException.class);
            office.as(Cases.ADVISOR, Role.ADVISOR).does(IssueEnrolmentPaper.class, issuing(recruits, person));

            for (var statement : List.of(
                    "UPDATE enrolment_paper SET number = 'inna'",
                    "DELETE FROM enrolment_paper",
                    "UPDATE enrolment_paper_content SET pdf = page",
                    again("'SUPPORT_CONTRACT'"),
                    again("'FORM_REJECTION'"),
                    again("'RECOURSE_RULING'"),
                    again("'ANNEX'"))) {
                assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
            }
            store.sql("DELETE FROM enrolment_paper_content");
        }
    }

    private static TrainingList away(Office office, String person) {
        return new TrainingList(
                office.today(),
                TrainingTopic.PRODUCT,
                SupportForm.TRAINING,
                1,
                List.of(new TrainingList.Attended(person, 1, false)));
    }

    private static void trains(Office office, Recruits recruits, String person, EnrolmentMove step) {
        office.as(Cases.ADVISOR, Role.ADVISOR)
                .does(
                        AdvanceTraining.class,
                        new AdvanceTraining.Command(recruits.edition(), person, recruits.version(person), step, null));
    }

    private static List<String> refused(Office office, Recruits recruits, String person, OfficialKind kind) {
        return rules(office.as(Staff.MANAGER, Role.MANAGER)
                .refusalOf(IssueEnrolmentPaper.class, issuing(recruits, person, kind)));
    }

    private static int year(Office office) {
        return office.today().getYear();
    }

    private static String signed(Office office, Recruits recruits) {
        var person = recruits.qualified();
        office.as(Staff.MANAGER, Role.MANAGER)
                .does(
                        SignSupportContract.class,
                        new SignSupportContract.Command(
                                recruits.edition(), person, recruits.version(person), "SZ/1/2026", office.today()));
        return person;
    }

    private static IssueEnrolmentPaper.Command issuing(Recruits recruits, String person) {
        return issuing(recruits, person, CONTRACT);
    }

    private static IssueEnrolmentPaper.Command issuing(Recruits recruits, String person, OfficialKind kind) {
        return new IssueEnrolmentPaper.Command(recruits.edition(), person, recruits.version(person), kind);
    }

    /** The advisor issues it. @return its words, after they were compared with the hashes that are told */
    private static String issued(Office office, Recruits recruits, String person, OfficialKind kind) {
        var receipt =
                office.as(Cases.ADVISOR, Role.ADVISOR).does(IssueEnrolmentPaper.class, issuing(recruits, person, kind));
        var sheet = office.the(EnrolmentPaperSheet.class);
        var line = office.inTransaction(() -> sheet.of(recruits.edition(), person, kind, 0));
        assertThat(line.number()).isEqualTo(receipt.subject());
        var page = office.inTransaction(() -> sheet.page(recruits.edition(), person, kind, 0));
        var pdf = office.inTransaction(() -> sheet.pdf(recruits.edition(), person, kind, 0));
        assertThat(Fingerprint.of(page.text())).isEqualTo(line.pageSha256());
        assertThat(Fingerprint.of(pdf)).isEqualTo(line.sha256());
        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(page.text()).doesNotContain("PROJEKT – dokument");
        return PdfA.text(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static String name(Office office, String number) {
        var person = office.inTransaction(() -> office.the(Participants.class).look(number));
        return person.firstName() + " " + person.lastName();
    }

    /** One more paper of the same person as that kind. */
    private static String again(String kind) {
        return "INSERT INTO enrolment_paper (id, enrolment_id, kind, appeal, number, page_sha256, pdf_sha256, issued_by, issued_on)"
                + " SELECT 990002, enrolment_id, " + kind
                + ", appeal, number, page_sha256, pdf_sha256, issued_by, issued_on FROM enrolment_paper";
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
