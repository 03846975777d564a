package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The chair gives an empty seat of the panel that works now to an assessor: the third one, one of an appeal. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class AssignAssessor {

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    Committees committees;

    @Inject
    AssessorPolicy policy;

    @Inject
    Seating seating;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AssignAssessor() {}

    /** @param account of the assessor */
    public record Command(CaseRef theCase, String account) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("account", command.account());
        check.orRefuse();

        var file = files.take(command.theCase());
        var committee = committees.of(file);
        separation
                .decides(file, door.actor())
                .and(DeclareImpartiality.atWork(file))
                .and(AssessorPolicy.hasRoom(file, committee))
                .and(policy.mayBeSeated("account", command.account(), file, committee))
                .orRefuse();
        var panel = committee.at(file.stage()).orElseThrow();
        return facts.record(file.tells("assessors", seating.give(file, panel, List.of(command.account()))));
    }
}
