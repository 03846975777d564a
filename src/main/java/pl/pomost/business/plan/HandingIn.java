package pl.pomost.business.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
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
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    @Any
    Instance<SubmittedPart> parts;

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
        var plan = plans.of(file.number());
        plan.askOnlyFor(groups.of(file.number()).countedPersons(programmes.rules(file.rulesVersion())));
        var submission = new Submission(
                plan,
                declared(file.number()),
                plans.submissionsOf(file.number()).size() + 1,
                clock.day(),
                clock.moment(),
                door.actor().account());
        plans.add(submission);
        return facts.record(file.tells("submission", submission.snapshot()));
    }

    private Map<String, String> declared(CaseNumber number) {
        var values = new LinkedHashMap<String, String>();
        for (var part : parts) {
            values.putAll(part.of(number));
        }
        return values;
    }
}
