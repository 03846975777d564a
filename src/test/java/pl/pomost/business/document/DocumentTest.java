package pl.pomost.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class DocumentTest {

    private final Office office = Office.onFakes();
    private final GivenCase theCase = new Cases(office).opened();

    @Test
    void keepsAPaperWithItsHashAndTellsTheTrail() {
        var upload = Papers.pdf("C:\\Skany\\Statut Jan\u202e Kowalski.pdf", "statut");

        theCase.advisorDoes(AttachDocument.class, attach(DocumentKind.STATUTE, upload));

        var paper = document(1);
        assertThat(paper.fileName()).isEqualTo("Statut Jan Kowalski.pdf");
        assertThat(paper.format()).isEqualTo(Format.PDF);
        assertThat(paper.sha256()).isEqualTo(Fingerprint.of(upload.content()));
        assertThat(office.the(DocumentBytes.class).of(paper)).isEqualTo(upload.content());
        var told = (Snapshot) office.facts().last().after().values().get("changed");
        assertThat(told.values().get("fileName")).isInstanceOf(Snapshot.Personal.class);
        assertThat(told.values()).containsEntry("sha256", paper.sha256());
    }

    @Test
    void replacesWithoutOverwriting() {
        theCase.advisorDoes(AttachDocument.class, attach(DocumentKind.INVOICE, Papers.pdf("fv.pdf", "nieczytelna")));
        theCase.advisorDoes(
                ReplaceDocument.class, seen -> new ReplaceDocument.Command(seen, 1, Papers.pdf("fv2.pdf", "czytelna")));

        assertThat(document(2).replaces()).contains(1);
        assertThat(document(2).kind()).isEqualTo(DocumentKind.INVOICE);
        assertThat(document(1).replacedBy()).contains(2);
        assertThat(office.the(DocumentBytes.class).of(document(1)))
                .isEqualTo(Papers.pdf("fv.pdf", "nieczytelna").content());
        assertThat(rules(theCase.refusalOf(
                        ReplaceDocument.class,
                        seen -> new ReplaceDocument.Command(seen, 1, Papers.pdf("fv3.pdf", "trzecia")))))
                .containsExactly("document.replaced-before");
    }

    @Test
    void takesTheSameContentOnce() {
        theCase.advisorDoes(AttachDocument.class, attach(DocumentKind.INVOICE, Papers.pdf("fv.pdf", "faktura")));

        assertThat(rules(theCase.refusalOf(
                        AttachDocument.class, attach(DocumentKind.INVOICE, Papers.pdf("kopia.pdf", "faktura")))))
                .containsExactly("document.already-there");
    }

    @Test
    void isAttachedByTheCasesAdvisorAndByManagersAndAccountants() {
        assertThat(rules(theCase.refusalOf(
                        "doradca2",
                        Role.ADVISOR,
                        AttachDocument.class,
                        attach(DocumentKind.OTHER, Papers.pdf("a.pdf", "1")))))
                .containsExactly("separation.not-the-advisor");
        theCase.does(
                "kierownik", Role.MANAGER, AttachDocument.class, attach(DocumentKind.OTHER, Papers.pdf("a.pdf", "2")));
        theCase.does(
                "ksiegowa",
                Role.ACCOUNTANT,
                AttachDocument.class,
                attach(DocumentKind.OTHER, Papers.pdf("a.pdf", "3")));
        assertThat(theCase.refusalOf(
                                "audytor",
                                Role.AUDITOR,
                                AttachDocument.class,
                                attach(DocumentKind.OTHER, Papers.pdf("a.pdf", "4")))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(office.the(Documents.class).of(theCase.number())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "plik.pdf, application/pdf, '', document.empty",
        "'../../', application/pdf, '%PDF-1.4', document.name",
        "plik.png, application/pdf, '%PDF-1.4', document.extension",
        "plik.pdf, image/png, '%PDF-1.4', document.type",
        "plik.pdf, application/pdf, '<html></html>', document.format"
    })
    void refusesAFileThatIsNotWhatItSays(String name, String type, String content, String rule) {
        var refusal = theCase.refusalOf(
                AttachDocument.class, attach(DocumentKind.OTHER, new Upload(name, type, Papers.bytes(content))));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(rules(refusal)).containsExactly(rule);
    }

    @Test
    void refusesAFileThatIsTooLargeWithBothFigures() {
        var refusal = theCase.refusalOf(
                AttachDocument.class, attach(DocumentKind.OTHER, Papers.pdf("duży.pdf", "x".repeat(10_000))));

        assertThat(rules(refusal)).containsExactly("document.too-large");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("max", 10_000L)
                .containsKey("size");
    }

    @Test
    void asksForKindAndFileAtOnce() {
        var refusal = theCase.refusalOf(AttachDocument.class, attach(null, null));

        assertThat(refusal.verdict().reasons()).extracting(Reason::field).containsExactly("kind", "file");
    }

    @Test
    void shortensALongNameBeforeItsEnding() {
        assertThat(FileName.clean("ą".repeat(300) + ".pdf"))
                .hasSize(FileName.LENGTH)
                .endsWith("ą.pdf");
        assertThat(FileName.clean("x".repeat(300))).hasSize(FileName.LENGTH);
        assertThat(FileName.clean("..\\.ssh")).isEqualTo("ssh");
    }

    private static Function<CaseRef, Object> attach(DocumentKind kind, Upload upload) {
        return seen -> new AttachDocument.Command(seen, kind, upload);
    }

    private static java.util.List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private Document document(int number) {
        return office.the(Documents.class).of(theCase.number(), number);
    }
}
