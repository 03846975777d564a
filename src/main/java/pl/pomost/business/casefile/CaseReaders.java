package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Who may read a case: whoever may read all, and those to whom it was given to assess. */
@ApplicationScoped
public class CaseReaders {

    @Inject
    @Any
    Instance<Assigned> assigned;

    CaseReaders() {}

    /** Whether the actor may read that case. */
    public boolean mayRead(CaseNumber number, Actor actor) {
        if (actor.may(Permission.READ_CASES)) {
            return true;
        }
        if (actor.may(Permission.READ_ASSIGNED_CASES)) {
            for (var told : assigned) {
                if (told.isAssigned(number, actor.account())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Goes on when it may be read. @throws Refusal UNKNOWN otherwise: what one may not read is not there */
    public void mustBeRead(CaseNumber number, Actor actor) {
        if (!mayRead(number, actor)) {
            throw Refusal.unknown("case", number);
        }
    }
}
