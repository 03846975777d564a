package pl.pomost.business.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Who may issue which document, and that a new issue says something new. */
@ApplicationScoped
public class IssuePolicy {

    @Inject
    SeparationPolicy separation;

    IssuePolicy() {}

    /** Whether the actor may issue it: by one of its permissions, an advisor in own cases alone. */
    public Verdict mayIssue(OfficialKind kind, CaseFile file, Actor actor) {
        var held = kind.issuers().stream().filter(actor::may).toList();
        if (held.isEmpty()) {
            return Verdict.refused(Reason.of("official.not-yours")
                    .with("kind", kind)
                    .with(
                            "roles",
                            kind.issuers().stream()
                                    .flatMap(issuer -> issuer.holders().stream())
                                    .distinct()
                                    .toList()));
        }
        var advisorOnly = held.stream().allMatch(Permission.ADVISE_CASES::equals);
        return advisorOnly ? separation.writes(file, actor) : Verdict.allowed();
    }

    /** What is still to be signed, or closed, is printed as a draft; it is issued when that is recorded. */
    static Verdict isReady(OfficialKind kind, List<String> drafts, String subject) {
        var rule = kind == OfficialKind.CLOSING_PROTOCOL ? "official.not-closed" : "official.not-signed";
        return Verdict.allowed()
                .require(!drafts.contains(subject), () -> Reason.of(rule).with("subject", subject));
    }

    /** The same words are not issued twice: whoever needs a copy prints the issue that is kept. */
    static Verdict saysSomethingNew(Optional<OfficialDocument> earlier, String wordsSha256) {
        return earlier.filter(issued -> issued.wordsSha256().equals(wordsSha256))
                .map(issued -> Verdict.refused(Reason.of("official.unchanged")
                        .with("title", issued.title())
                        .with("issue", issued.issue())
                        .with("day", issued.issuedOn())))
                .orElseGet(Verdict::allowed);
    }
}
