package pl.pomost.business.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Which advisor is near to a person: the one of the case in whose group the person is, or whoever registered the person as
 * long as no case has.
 */
@ApplicationScoped
public class AdvisorPolicy {

    @Inject
    @Any
    Instance<PersonsAdvisor> advisors;

    @Inject
    Groups groups;

    @Inject
    Participants participants;

    AdvisorPolicy() {}

    /** All reasons why this actor does not correct what is registered about the person. */
    public Verdict corrects(String number, Actor actor) {
        var group = groups.activeGroupOf(number);
        return Verdict.allowed()
                .require(group.isEmpty() || advises(number, actor), () -> Reason.of("participant.another-advisor")
                        .with("case", group.orElseThrow()));
    }

    /** Whether this actor is the person's own advisor, who may know special-category values. */
    public boolean isNear(String number, Actor actor) {
        return groups.activeGroupOf(number).isPresent()
                ? advises(number, actor)
                : actor.isPerson(participants.look(number).advisor());
    }

    private boolean advises(String number, Actor actor) {
        for (var told : advisors) {
            if (told.advises(actor.account(), number)) {
                return true;
            }
        }
        return false;
    }
}
