package pl.pomost.business.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.participation.SignSupportContract;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.official.SupportPaperSheet;

/** domain.md 3.1 p9: the contract of training and advice, printed to be signed and issued once it is. */
class SupportPaperTest {

    @ParameterizedTest
    @EnumSource
    void isIssuedOnceAsItWasSigned(Ground ground) {
        ground.office(office -> {
            var recruits = new Recruits(office);
            var person = signed(office, recruits);

            var receipt =
                    office.as(Cases.ADVISOR, Role.ADVISOR).does(IssueSupportPaper.class, issuing(recruits, person));

            assertThat(receipt.subject()).isEqualTo("SZ/1/2026");
            var sheet = office.the(SupportPaperSheet.class);
            var line = office.inTransaction(() -> sheet.of(recruits.edition(), person));
            assertThat(line.contract()).isEqualTo("SZ/1/2026");
            var page = office.inTransaction(() -> sheet.page(recruits.edition(), person));
            var pdf = office.inTransaction(() -> sheet.pdf(recruits.edition(), person));
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
                            .refusalOf(IssueSupportPaper.class, issuing(recruits, person))))
                    .containsExactly("support-paper.issued");
        });
    }

    @Test
    void isADraftForThoseNearThePersonUntilItIsSigned() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        var person = recruits.qualified();
        var sheet = office.as(Cases.ADVISOR, Role.ADVISOR).the(SupportPaperSheet.class);

        assertThat(sheet.page(recruits.edition(), person).text())
                .contains("PROJEKT – dokument niewydany", "zawarta dnia …", name(office, person));
        assertThat(sheet.of(recruits.edition(), person).contract()).isNull();
        assertThat(rules(office.as(Staff.MANAGER, Role.MANAGER)
                        .refusalOf(IssueSupportPaper.class, issuing(recruits, person))))
                .containsExactly("support-paper.unsigned");
        assertThat(rules(office.as("doradca2", Role.ADVISOR)
                        .refusalOf(IssueSupportPaper.class, issuing(recruits, person))))
                .contains("enrolment.another-advisor");
        assertThatThrownBy(() -> sheet.page(recruits.edition(), person))
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
            assertThatThrownBy(() -> store.sql("INSERT INTO support_paper (id, enrolment_id, contract, page_sha256,"
                            + " pdf_sha256, issued_by, issued_on) SELECT 990001, enrolment_id, 'inna', '"
                            + "a".repeat(64)
                            + "', '" + "b".repeat(64) + "', signed_by, signed_on FROM participation"))
                    .isInstanceOf(SQLException.class);
            office.as(Cases.ADVISOR, Role.ADVISOR).does(IssueSupportPaper.class, issuing(recruits, person));

            for (var statement : List.of(
                    "UPDATE support_paper SET contract = 'inna'",
                    "DELETE FROM support_paper",
                    "UPDATE support_paper_content SET pdf = page",
                    "INSERT INTO support_paper (id, enrolment_id, contract, page_sha256, pdf_sha256, issued_by, issued_on)"
                            + " SELECT 990002, enrolment_id, contract, page_sha256, pdf_sha256, issued_by, issued_on"
                            + " FROM support_paper")) {
                assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
            }
            store.sql("DELETE FROM support_paper_content");
        }
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

    private static IssueSupportPaper.Command issuing(Recruits recruits, String person) {
        return new IssueSupportPaper.Command(recruits.edition(), person, recruits.version(person));
    }

    private static String name(Office office, String number) {
        var person = office.inTransaction(() -> office.the(Participants.class).look(number));
        return person.firstName() + " " + person.lastName();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
