package pl.pomost.business.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/** What attaching and replacing have in common: who may, what a file must be, and keeping it. */
@ApplicationScoped
class Intake {

    @Inject
    Formats formats;

    @Inject
    Documents documents;

    @Inject
    DocumentBytes bytes;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    Intake() {}

    /** An advisor attaches in own cases only; managers and accountants by their permission. */
    Verdict mayAttach(CaseFile file) {
        var actor = door.actor();
        return actor.is(Role.MANAGER) || actor.is(Role.ACCOUNTANT) ? Verdict.allowed() : separation.writes(file, actor);
    }

    /** The file as a paper. @throws pl.pomost.kernel.refusal.Refusal INVALID with all that is wrong with it */
    Paper checked(Check check, @Nullable Upload upload) {
        if (upload == null || upload.content().length == 0) {
            check.that("file", false, "document.empty");
            check.orRefuse();
            throw new IllegalStateException();
        }
        var name = FileName.clean(upload.fileName());
        check.that("file", !name.isEmpty(), "document.name");
        check.that(
                "file", upload.content().length <= bytes.largest(), () -> Reason.ofField("file", "document.too-large")
                        .with("size", (long) upload.content().length)
                        .with("max", bytes.largest()));
        check.orRefuse();
        return new Paper(name, format(check, upload, name), upload.content());
    }

    private Format format(Check check, Upload upload, String name) {
        var found = formats.of(upload.content(), name);
        check.that("file", found.isPresent(), () -> Reason.ofField("file", "document.format")
                .with("allowed", Format.allExtensions()));
        check.orRefuse();
        var format = found.orElseThrow();
        check.that("file", format.fitsName(name), () -> Reason.ofField("file", "document.extension")
                .with("format", format.name())
                .with("extensions", format.extensions()));
        var declared = Optional.ofNullable(upload.declaredType()).orElse("");
        check.that("file", format.fitsType(declared), () -> Reason.ofField("file", "document.type")
                .with("format", format.name())
                .with("expected", format.mediaType()));
        check.orRefuse();
        return format;
    }

    /** The same content twice is a double click, not a second paper. */
    Verdict isNew(CaseFile file, Paper paper) {
        return documents.of(file.number()).stream()
                .filter(document ->
                        document.replacedBy().isEmpty() && document.sha256().equals(paper.sha256()))
                .findFirst()
                .map(same -> Verdict.refused(Reason.of("document.already-there").with("number", same.number())))
                .orElseGet(Verdict::allowed);
    }

    /** Keeps the paper under the next number of the case, whose row is locked. */
    Document keep(CaseFile file, DocumentKind kind, Paper paper) {
        return keep(new Document(file.number(), nextNumber(file), kind, paper, attaching()), paper);
    }

    /** Keeps the paper as the one that replaces an earlier one. */
    Document keepInsteadOf(Document earlier, CaseFile file, Paper paper) {
        return keep(new Document(earlier, nextNumber(file), paper, attaching()), paper);
    }

    private Document keep(Document document, Paper paper) {
        documents.add(document);
        bytes.keep(document, paper.content());
        return document;
    }

    private int nextNumber(CaseFile file) {
        return documents.of(file.number()).size() + 1;
    }

    private Document.Attaching attaching() {
        return new Document.Attaching(clock.day(), clock.moment(), door.actor().account());
    }
}
