package pl.pomost.business.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.given.Cases;
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

/** domain.md 3.1, P42: what was decided on an appeal is told by a letter, by analogy with g11. */
class RecourseLetterTest {

    @ParameterizedTest
    @EnumSource
    void tellsTheRulingOnceUnderItsNumberAndKeepsItsHashes(Ground ground) {
        ground.office(office -> {
            var recruits = heard(office, 50, 60, 80, 90);
            var person = recruits.person();
            var draft = seen(office, person, recruits.recruits());
            assertThat(draft.text()).contains("PROJEKT");

            var receipt = office.as(Cases.ADVISOR, Role.ADVISOR).does(IssueEnrolmentPaper.class, recruits.command());

            var year = office.today().getYear();
            assertThat(receipt.subject()).isEqualTo("ODW-%d-0001".formatted(year));
            var letters = office.the(EnrolmentPaperSheet.class);
            var edition = recruits.recruits().edition();
            var line = office.inTransaction(() -> letters.of(edition, person, OfficialKind.RECOURSE_RULING, 1));
            assertThat(line.number()).isEqualTo(receipt.subject());
            var page = office.inTransaction(() -> letters.page(edition, person, OfficialKind.RECOURSE_RULING, 1));
            assertThat(page.text())
                    .contains(receipt.subject(), "uwzględniono", "Jak w protokole.", "85")
                    .doesNotContain("PROJEKT");
            assertThat(Fingerprint.of(page.text())).isEqualTo(line.pageSha256());
            var pdf = office.inTransaction(() -> letters.pdf(edition, person, OfficialKind.RECOURSE_RULING, 1));
            assertThat(Fingerprint.of(pdf)).isEqualTo(line.sha256());
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            assertThat(PdfA.faults(pdf)).isEmpty();
            assertThat(rules(office.as("kierownik2", Role.MANAGER)
                            .refusalOf(IssueEnrolmentPaper.class, recruits.command())))
                    .containsExactly("enrolment-paper.issued");
        });
    }

    @Test
    void isIssuedByTheOwnAdvisorOrAManagerOnceItIsDecided() {
        var office = Office.onFakes();
        var recruits = new Recruits(office);
        Staff.hired(office, "kierownik2", Role.MANAGER);
        var person = recruits.rejected();
        recruits.appeals(person);
        assertThat(rules(office.as("kierownik2", Role.MANAGER)
                        .refusalOf(IssueEnrolmentPaper.class, letter(recruits, person, 1))))
                .containsExactly("recourse-letter.undecided");
        recruits.rules(person, false);

        assertThat(rules(office.as("doradca2", Role.ADVISOR)
                        .refusalOf(IssueEnrolmentPaper.class, letter(recruits, person, 1))))
                .containsExactly("enrolment.another-advisor");
        assertThat(rules(office.as("kierownik2", Role.MANAGER)
                        .refusalOf(IssueEnrolmentPaper.class, letter(recruits, person, 2))))
                .containsExactly("unknown.recourse");
        office.as("kierownik2", Role.MANAGER).does(IssueEnrolmentPaper.class, letter(recruits, person, 1));
        assertThat(office.the(EnrolmentPaperSheet.class)
                        .page(recruits.edition(), person, OfficialKind.RECOURSE_RULING, 1)
                        .text())
                .contains("nie zostało uwzględnione")
                .doesNotContain("<h2>Punkty</h2>");
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.REJECTED_FORMAL);
    }

    private static IssueEnrolmentPaper.Command letter(Recruits recruits, String person, int appeal) {
        return new IssueEnrolmentPaper.Command(
                recruits.edition(), person, recruits.version(person), OfficialKind.RECOURSE_RULING, appeal);
    }

    private record Heard(Recruits recruits, String person) {

        IssueEnrolmentPaper.Command command() {
            return new IssueEnrolmentPaper.Command(
                    recruits.edition(), person, recruits.version(person), OfficialKind.RECOURSE_RULING, 1);
        }
    }

    private static Heard heard(Office office, int first, int second, int third, int fourth) {
        var recruits = new Recruits(office);
        Staff.hired(office, "kierownik2", Role.MANAGER);
        var person = recruits.scored(first, second);
        recruits.approve();
        recruits.appeals(person);
        recruits.interview(person, Staff.THIRD_ASSESSOR, third);
        recruits.interview(person, "asesor4", fourth);
        recruits.rules(person, null);
        return new Heard(recruits, person);
    }

    private static WrittenPage seen(Office office, String person, Recruits recruits) {
        office.as(Cases.ADVISOR, Role.ADVISOR);
        return office.inTransaction(() -> office.the(EnrolmentPaperSheet.class)
                .page(recruits.edition(), person, OfficialKind.RECOURSE_RULING, 1));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
