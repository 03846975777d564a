package pl.pomost.business.document;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A better copy of a paper comes; the earlier one stays and says what replaced it. */
@UseCase
@Requires(Permission.ATTACH_DOCUMENTS)
public class ReplaceDocument {

    @Inject
    CaseFiles files;

    @Inject
    Documents documents;

    @Inject
    Intake intake;

    @Inject
    Facts facts;

    ReplaceDocument() {}

    /**
     * @param theCase the case
     * @param number  number of the paper that is replaced
     * @param file    the better copy
     */
    public record Command(CaseRef theCase, int number, Upload file) implements AboutCase {}

    public Receipt handle(Command command) {
        var paper = intake.checked(new Check(), command.file());

        var file = files.take(command.theCase());
        var earlier = documents.of(file.number(), command.number());
        intake.mayAttach(file)
                .and(isCurrent(earlier))
                .require(earlier.kind().isAttachable(), () -> Reason.of("document.official"))
                .and(intake.isNew(file, paper))
                .orRefuse();
        var document = intake.keepInsteadOf(earlier, file, paper);
        return facts.record(file.tells("document " + document.number(), document.snapshot()));
    }

    private static Verdict isCurrent(Document earlier) {
        return earlier.replacedBy()
                .map(by -> Verdict.refused(Reason.of("document.replaced-before")
                        .with("number", earlier.number())
                        .with("by", by)))
                .orElseGet(Verdict::allowed);
    }
}
