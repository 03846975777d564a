package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager takes the chair, opens the assessment of a submitted application and gives its two seats. */
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

    /** @param firstAssessor account of the first assessor @param secondAssessor account of another one */
    public record Command(CaseRef theCase, String firstAssessor, String secondAssessor) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("firstAssessor", command.firstAssessor());
        check.required("secondAssessor", command.secondAssessor());
        check.that(
                "secondAssessor",
                command.firstAssessor() == null || !command.firstAssessor().equals(command.secondAssessor()),
                "assessor.twice");
        check.orRefuse();

        var file = files.take(command.theCase());
        var committee = committees.of(file.number());
        moves.verdict(Move.OPEN_ASSESSMENT, file, door.actor())
                .and(policy.mayBeSeated("firstAssessor", command.firstAssessor(), file, committee))
                .and(policy.mayBeSeated("secondAssessor", command.secondAssessor(), file, committee))
                .orRefuse();
        moves.make(Move.OPEN_ASSESSMENT, file, door.actor());
        var given = seating.give(file, Panel.FIRST, List.of(command.firstAssessor(), command.secondAssessor()));
        return facts.record(file.tells("assessors", given));
    }
}
