package pl.pomost.business.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.Document;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.Documents;
import pl.pomost.business.document.ReplaceDocument;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;
import pl.pomost.given.PdfA;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.official.OfficialSheet;

class IssueDocumentTest {

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasIssued(Ground ground) {
        ground.office(office -> {
            var given = GivenOfficial.everything(office);

            for (var kind : Arrays.stream(OfficialKind.values())
                    .filter(OfficialKind::isOfCase)
                    .filter(kind -> !GivenOfficial.LATER.contains(kind))
                    .toList()) {
                var subject = GivenOfficial.subject(given, kind);
                var number = GivenOfficial.issue(given, kind, subject);

                var paper = paper(given, number);
                var pdf = office.inTransaction(
                        () -> office.the(DocumentBytes.class).of(paper));
                assertThat(paper.kind()).isEqualTo(DocumentKind.OFFICIAL);
                assertThat(paper.fileName()).matches(kind.word() + "-[\\p{L}\\d-]+\\.pdf");
                assertThat(Fingerprint.of(pdf)).isEqualTo(paper.sha256());
                assertThat(PdfA.text(pdf)).contains("Wydanie 1 z dnia").doesNotContain("PROJEKT");
                assertThat(page(given, number)).contains("Wydanie 1 z dnia").contains(title(given, number));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void issuesAnewOnlyOtherWordsAndNamesTheIssueBefore(Ground ground) {
        ground.office(office -> {
            var given = GivenOfficial.everything(office);
            var demand = GivenOfficial.subject(given, OfficialKind.REPAYMENT_DEMAND);
            var first = GivenOfficial.issue(given, OfficialKind.REPAYMENT_DEMAND, demand);
            assertThat(refused(given, GivenMoney.MANAGER, Role.MANAGER, OfficialKind.REPAYMENT_DEMAND, demand))
                    .containsExactly("official.unchanged");

            office.on(office.today().plusDays(1));
            var second = GivenOfficial.issue(given, OfficialKind.REPAYMENT_DEMAND, demand);

            assertThat(paper(given, second).replaces()).contains(first);
            assertThat(paper(given, first).replacedBy()).contains(second);
            assertThat(page(given, second))
                    .contains("Wydanie 2 z dnia 08.03.2026; zastępuje wydanie 1 z dnia 07.03.2026");
            assertThat(page(given, first)).contains("Wydanie 1 z dnia 07.03.2026");
            var row = office
                    .as("audytor", Role.AUDITOR)
                    .inTransaction(() -> office.the(OfficialSheet.class).of(given.number()))
                    .stream()
                    .filter(each -> each.kind() == OfficialKind.REPAYMENT_DEMAND)
                    .findFirst()
                    .orElseThrow();
            assertThat(row.issuable()).isFalse();
            assertThat(row.issues()).extracting(issue -> issue.issue()).containsExactly(1, 2);
            assertThat(row.issues().get(1).sha256())
                    .isEqualTo(paper(given, second).sha256());
        });
    }

    @Test
    void isDoneByThoseWhoAnswerForTheDocument() {
        var given = GivenOfficial.everything(Office.onFakes());
        var agreement = GivenOfficial.subject(given, OfficialKind.GRANT_AGREEMENT);
        var order = GivenOfficial.subject(given, OfficialKind.PAYMENT_ORDER);

        assertThat(refused(given, GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, OfficialKind.GRANT_AGREEMENT, agreement))
                .containsExactly("official.not-yours");
        assertThat(refused(given, "doradca2", Role.ADVISOR, OfficialKind.GRANT_AGREEMENT, agreement))
                .containsExactly("separation.not-the-advisor");
        assertThat(refused(given, GivenMoney.MANAGER, Role.MANAGER, OfficialKind.PAYMENT_ORDER, order))
                .containsExactly("official.not-yours");
        assertThat(refused(given, "audytor", Role.AUDITOR, OfficialKind.PAYMENT_ORDER, order))
                .containsExactly("access.missing-permission");
    }

    @Test
    void refusesWhatIsNotThere() {
        var given = GivenOfficial.everything(Office.onFakes());

        assertThat(refused(given, GivenMoney.MANAGER, Role.MANAGER, OfficialKind.GRANT_AGREEMENT, "99/2026/D"))
                .containsExactly("unknown.official");
        assertThat(refused(given, GivenMoney.MANAGER, Role.MANAGER, null, " ")).containsExactly("required", "required");
    }

    @Test
    void showsWhatIsToBeSignedAsADraftAndIssuesItOnceItIsSigned() {
        var office = Office.onFakes();
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        given.approvedAtOnceFor("100000.00").registered();
        var sheet = office.as(GivenMoney.MANAGER, Role.MANAGER).the(OfficialSheet.class);

        var draft = sheet.of(given.number()).stream()
                .filter(row -> row.kind() == OfficialKind.GRANT_AGREEMENT)
                .findFirst()
                .orElseThrow();

        assertThat(draft.toBeSigned()).isTrue();
        assertThat(draft.issuable()).isFalse();
        assertThat(sheet.draft(given.number(), OfficialKind.GRANT_AGREEMENT, draft.subject(), null)
                        .text())
                .contains("PROJEKT – dokument niewydany")
                .contains("zawarta dnia …")
                .contains(draft.subject());
        assertThat(refused(given, GivenMoney.MANAGER, Role.MANAGER, OfficialKind.GRANT_AGREEMENT, draft.subject()))
                .containsExactly("official.not-signed");

        given.agreed();

        assertThat(GivenOfficial.subject(given, OfficialKind.GRANT_AGREEMENT)).isEqualTo(draft.subject());
        assertThat(GivenOfficial.issue(given, OfficialKind.GRANT_AGREEMENT, draft.subject()))
                .isPositive();
    }

    @Test
    void leavesNoOtherWayToAnOfficialPaper() {
        var given = GivenOfficial.everything(Office.onFakes());
        var number = GivenOfficial.issue(
                given, OfficialKind.GRANT_AGREEMENT, GivenOfficial.subject(given, OfficialKind.GRANT_AGREEMENT));

        assertThat(rules(given.refusalOf(
                        AttachDocument.class,
                        ref -> new AttachDocument.Command(ref, DocumentKind.OFFICIAL, Papers.pdf("a.pdf", "a")))))
                .containsExactly("document.official");
        assertThat(rules(given.refusalOf(
                        ReplaceDocument.class,
                        ref -> new ReplaceDocument.Command(ref, number, Papers.pdf("a.pdf", "a")))))
                .containsExactly("document.official");
    }

    @Test
    void tellsTheHashesInTheTrail() {
        var given = GivenOfficial.everything(Office.onFakes());
        var number = GivenOfficial.issue(
                given, OfficialKind.PAYMENT_ORDER, GivenOfficial.subject(given, OfficialKind.PAYMENT_ORDER));

        var told = given.office().facts().last();

        assertThat(told.thing()).isEqualTo("document " + number);
        assertThat(((Snapshot) told.after().values().get("changed")).values())
                .containsEntry("official", "PAYMENT_ORDER")
                .containsEntry("issue", 1L)
                .containsEntry("sha256", paper(given, number).sha256())
                .containsEntry("pageSha256", Fingerprint.of(page(given, number)));
    }

    private static Document paper(GivenCase given, int number) {
        return given.office()
                .inTransaction(() -> given.office().the(Documents.class).of(given.number(), number));
    }

    private static String title(GivenCase given, int number) {
        return given
                .office()
                .inTransaction(() -> given.office().the(OfficialDocuments.class).of(given.number()))
                .stream()
                .filter(issued -> issued.documentNumber() == number)
                .map(OfficialDocument::title)
                .findFirst()
                .orElseThrow();
    }

    private static String page(GivenCase given, int number) {
        var office = given.office().as(GivenMoney.MANAGER, Role.MANAGER);
        return office.inTransaction(() -> office.the(OfficialSheet.class).page(given.number(), number))
                .text();
    }

    private static java.util.List<String> refused(
            GivenCase given, String account, Role role, OfficialKind kind, String subject) {
        return rules(given.refusalOf(
                account, role, IssueDocument.class, ref -> new IssueDocument.Command(ref, kind, subject)));
    }

    private static java.util.List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
