package pl.pomost.business.official;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.document.OfficialFiling;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Issues a document: writes it from what is kept, files its PDF with the papers of the case and tells its hash. */
@UseCase
@Requires({Permission.ADVISE_CASES, Permission.SIGN_AGREEMENTS, Permission.DECIDE_CASES, Permission.PREPARE_PAYOUTS})
public class IssueDocument {

    /** Longest number of a thing, in characters. */
    public static final int SUBJECT_LENGTH = 60;

    @Inject
    CaseFiles files;

    @Inject
    OfficialSources sources;

    @Inject
    OfficialDocuments documents;

    @Inject
    OfficialFiling filing;

    @Inject
    IssuePolicy policy;

    @Inject
    Press press;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    IssueDocument() {}

    /**
     * @param kind    what is issued
     * @param subject number of the thing that it is about, at most 60 characters
     */
    public record Command(
            CaseRef theCase,
            @Nullable OfficialKind kind,
            @Nullable String subject) implements AboutCase {}

    /** @return the receipt of the case; its subject is the number of the PDF among the papers of the case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("subject", command.subject(), SUBJECT_LENGTH);
        check.orRefuse();
        var kind = Objects.requireNonNull(command.kind());
        var file = files.take(command.theCase());
        policy.mayIssue(kind, file, door.actor()).orRefuse();
        var subject = Objects.requireNonNull(command.subject());
        IssuePolicy.isReady(kind, sources.drafts(kind, file.number()), subject).orRefuse();
        return issue(file, sources.content(kind, file.number(), subject, clock.day()));
    }

    private Receipt issue(CaseFile file, OfficialContent content) {
        var earlier = documents.latest(file.number(), content.kind(), content.subject());
        var words = Fingerprint.of(new WrittenPage(press.page(content, null)).article());
        IssuePolicy.saysSomethingNew(earlier, words).orRefuse();
        var issue = earlier.map(before -> Issue.after(before, clock.day())).orElseGet(() -> Issue.first(clock.day()));
        var page = press.page(content, issue);
        var pdf = press.pdf(page, issue.day());
        var name = content.fileName() + (issue.number() == 1 ? "" : "-" + issue.number()) + ".pdf";
        var paper = filing.file(file, name, pdf, earlier.map(OfficialDocument::documentNumber));
        var document = new OfficialDocument(
                file.number(),
                content,
                issue,
                new OfficialDocument.Made(
                        paper, words, Fingerprint.of(page), door.actor().account()));
        documents.add(document, page);
        return facts.record(file.tells("document " + paper.number(), document.added(paper.snapshot()))
                .withSubject(String.valueOf(paper.number())));
    }
}
