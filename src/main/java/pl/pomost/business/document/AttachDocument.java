package pl.pomost.business.document;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A paper comes to the case: a scan, a letter, an invoice. */
@UseCase
@Requires(Permission.ATTACH_DOCUMENTS)
public class AttachDocument {

    @Inject
    CaseFiles files;

    @Inject
    Intake intake;

    @Inject
    Facts facts;

    AttachDocument() {}

    /**
     * @param theCase the case
     * @param kind    what the paper is
     * @param file    the file
     */
    public record Command(CaseRef theCase, DocumentKind kind, Upload file) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.that("kind", command.kind() == null || command.kind().isAttachable(), "document.official");
        var paper = intake.checked(check, command.file());

        var file = files.take(command.theCase());
        intake.mayAttach(file).and(intake.isNew(file, paper)).orRefuse();
        var document = intake.keep(file, command.kind(), paper);
        return facts.record(file.tells("document " + document.number(), document.snapshot()));
    }
}
