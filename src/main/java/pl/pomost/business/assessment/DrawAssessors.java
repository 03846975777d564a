package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The chair fills the empty seats of the panel that works now by lot; with a submitted application it opens the assessment,
 * too. The seed and the accounts among which it was drawn go into the trail, so that anybody can repeat the {@link Draw}.
 */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class DrawAssessors {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    SeparationPolicy separation;

    @Inject
    Committees committees;

    @Inject
    AssessorPolicy policy;

    @Inject
    Seating seating;

    @Inject
    Seeds seeds;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DrawAssessors() {}

    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        var committee = committees.of(file);
        var opening = file.stage() == Stage.SUBMITTED;
        var draw = new Draw(seeds.next(), policy.eligible(file, committee, door.actor()));
        (opening ? moves.verdict(Move.OPEN_ASSESSMENT, file, door.actor()) : atWork(file))
                .and(AssessorPolicy.hasRoom(file, committee))
                .and(enough(draw, file, committee))
                .orRefuse();
        if (opening) {
            moves.make(Move.OPEN_ASSESSMENT, file, door.actor());
        }
        var panel = committee.at(file.stage()).orElseThrow();
        var seats = seating.give(file, panel, draw.drawn(committee.emptySeats(panel)));
        return facts.record(file.tells("assessors", seats.with("draw", draw.snapshot())));
    }

    private Verdict atWork(CaseFile file) {
        return separation.decides(file, door.actor()).and(DeclareImpartiality.atWork(file));
    }

    private static Verdict enough(Draw draw, CaseFile file, Committee committee) {
        var needed = committee.at(file.stage()).map(committee::emptySeats).orElse(0);
        return Verdict.allowed().require(draw.eligible().size() >= needed, () -> Reason.of("assessor.too-few")
                .with("eligible", draw.eligible().size())
                .with("needed", needed));
    }
}
