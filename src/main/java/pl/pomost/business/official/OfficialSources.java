package pl.pomost.business.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** All sources, asked by kind. */
@ApplicationScoped
public class OfficialSources {

    @Inject
    Instance<OfficialSource> sources;

    OfficialSources() {}

    /** What the document says on that day. @throws Refusal UNKNOWN when there is nothing of which it could be issued */
    public OfficialContent content(OfficialKind kind, CaseNumber caseNumber, String subject, LocalDate day) {
        return source(kind)
                .flatMap(source -> source.of(caseNumber, subject, day))
                .orElseThrow(() -> Refusal.unknown("official", subject));
    }

    /** Numbers of the things of a case of which there can be such a document. */
    public List<String> subjects(OfficialKind kind, CaseNumber caseNumber) {
        return source(kind).map(source -> source.subjects(caseNumber)).orElse(List.of());
    }

    /** Numbers of the things of which there are drafts alone. */
    public List<String> drafts(OfficialKind kind, CaseNumber caseNumber) {
        return source(kind).map(source -> source.drafts(caseNumber)).orElse(List.of());
    }

    private Optional<OfficialSource> source(OfficialKind kind) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst();
    }
}
