package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager takes the chair, opens the assessment of a submitted application and gives its seats. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class OpenAssessment {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Committees committees;

    @Inject
    Seating seating;

    @Inject
    AssessorPolicy policy;

    @Inject
    Facts facts;

    @Inject
    Door door;

    OpenAssessment() {}

    /** @param assessors their accounts in the order of the seats: as many as the rules want, each another person */
    public record Command(CaseRef theCase, List<String> assessors) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("assessors", command.assessors());
        check.orRefuse();
        var asked = command.assessors();
        for (int i = 0; i < asked.size(); i++) {
            check.required(field(i), asked.get(i));
            check.that(field(i), !asked.subList(0, i).contains(asked.get(i)), "assessor.twice");
        }
        check.orRefuse();

        var file = files.take(command.theCase());
        var committee = committees.of(file);
        moves.verdict(Move.OPEN_ASSESSMENT, file, door.actor())
                .and(asMany(asked.size(), committee.seatsOf(Panel.FIRST)))
                .and(seatable(asked, file, committee))
                .orRefuse();
        moves.make(Move.OPEN_ASSESSMENT, file, door.actor());
        return facts.record(file.tells("assessors", seating.give(file, Panel.FIRST, asked)));
    }

    private Verdict seatable(List<String> asked, CaseFile file, Committee committee) {
        var verdict = Verdict.allowed();
        for (int i = 0; i < asked.size(); i++) {
            verdict = verdict.and(policy.mayBeSeated(field(i), asked.get(i), file, committee));
        }
        return verdict;
    }

    private static Verdict asMany(int given, int needed) {
        return Verdict.allowed().require(given == needed, () -> Reason.ofField("assessors", "assessor.as-many")
                .with("given", given)
                .with("needed", needed));
    }

    private static String field(int index) {
        return "assessors." + (index + 1);
    }
}
