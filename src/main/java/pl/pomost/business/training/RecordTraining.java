package pl.pomost.business.training;

import jakarta.inject.Inject;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records a block of training or advice from its attendance list. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordTraining {

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Trainings trainings;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordTraining() {}

    /** The attendance list of one more session. */
    public record Command(CaseRef theCase, TrainingList list) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var list = command.list();
        TrainingList.check(list, clock.day());

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(TrainingPolicy.isOpen(file)).orRefuse();
        var before = trainings.of(file.number());
        new TrainingPolicy(programmes.rules(file.rulesVersion()), before)
                .allows(list, groups.of(file.number()))
                .orRefuse();

        var session = new TrainingSession(file.number(), before.size() + 1);
        session.become(list);
        trainings.add(session);
        return facts.record(file.tells("training " + session.number(), session.snapshot()));
    }
}
