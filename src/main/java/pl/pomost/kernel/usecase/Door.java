package pl.pomost.kernel.usecase;

import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;

/** The door that the running call came through: who acts, in which role, by which use case. */
public interface Door {

    /** Who acts. {@link Actor#PUBLIC} when nobody has signed in. */
    Actor actor();

    /** The role in which the actor uses the permission of the running use case. */
    Role role();

    /** Simple name of the running use case, e.g. "ApproveGrant". */
    String useCase();
}
