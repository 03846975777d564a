package pl.pomost.business.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What handing in for the first time and once more have in common. */
@ApplicationScoped
class HandingIn {

    @Inject
    CaseMoves moves;

    @Inject
    BusinessPlans plans;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    HandingIn() {}

    /** Moves the case on, keeps what was handed in, tells the trail. */
    Receipt handIn(Move move, CaseFile file) {
        moves.make(move, file, door.actor());
        var submission = new Submission(
                plans.of(file.number()),
                plans.submissionsOf(file.number()).size() + 1,
                clock.day(),
                clock.instant(),
                door.actor().account());
        plans.add(submission);
        return facts.record(file.tells("submission", submission.snapshot()));
    }
}
