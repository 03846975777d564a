package pl.pomost.platform.guard;

import jakarta.enterprise.context.RequestScoped;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Door;

/** Who acts in this request, as sign-in found out, and what the guard let them begin. Without sign-in it is the public. */
@RequestScoped
public class PresentActor implements Door {

    private Actor actor = Actor.PUBLIC;
    private Role role = Role.PUBLIC;
    private String useCase = "";

    PresentActor() {}

    /** Said by sign-in, a token or a timer at the start of the request. */
    public void enters(Actor entering) {
        actor = entering;
    }

    void begins(String begunUseCase, Role inRole) {
        useCase = begunUseCase;
        role = inRole;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public String useCase() {
        return useCase;
    }

    /** Nothing of the actor but the account, so that logs stay dull. */
    @Override
    public String toString() {
        return actor.account();
    }
}
