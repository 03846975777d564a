package pl.pomost.business.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor ticks off the papers of an application, each with the day on which it came; what is not listed is missing. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordBridgingPapers {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    Reviews reviews;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordBridgingPapers() {}

    /**
     * One paper.
     *
     * @param givenOn   day on which it came, not after today
     * @param withGrant whether it came with the application for the grant already
     */
    public record Given(PaperKind paper, LocalDate givenOn, boolean withGrant) {}

    /** @param papers all that are there, each once */
    public record Command(CaseRef theCase, BridgingKind kind, List<Given> papers) implements AboutCase {}

    public Receipt handle(Command command) {
        checked(command);
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        separation
                .writes(file, door.actor())
                .require(support.state().isWritten(), () -> Reason.of("bridging.wrong-state")
                        .with("state", support.state()))
                .orRefuse();
        var papers = command.papers().stream()
                .map(given -> new BridgingPaper(support, given.paper(), given.givenOn(), given.withGrant()))
                .toList();
        reviews.keep(support, papers);
        var told = Snapshot.empty()
                .with("kind", support.kind())
                .with("papers", papers.stream().map(BridgingPaper::snapshot).toList());
        return facts.record(file.tells("bridging-papers " + support.kind(), told));
    }

    private void checked(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("papers", command.papers());
        check.orRefuse();
        check.range("papers", command.papers().size(), 0, PaperKind.values().length);
        for (int i = 0; i < command.papers().size(); i++) {
            one(check, "papers[" + i + "]", command.papers().get(i));
        }
        check.orRefuse();
        var kinds = command.papers().stream().map(Given::paper).distinct().count();
        check.that("papers", kinds == command.papers().size(), "review.paper-twice");
        check.orRefuse();
    }

    private void one(Check check, String at, @Nullable Given given) {
        check.required(at, given);
        if (given != null) {
            check.required(at + ".paper", given.paper());
            check.required(at + ".givenOn", given.givenOn());
            check.that(
                    at + ".givenOn",
                    given.givenOn() == null || !given.givenOn().isAfter(clock.day()),
                    () -> Reason.ofField(at + ".givenOn", "in-future").with("day", clock.day()));
        }
    }
}
