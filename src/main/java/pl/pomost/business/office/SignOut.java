package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Whoever is signed in leaves. */
@UseCase
@Requires(Permission.ENTER)
public class SignOut {

    @Inject
    Users users;

    @Inject
    Presence presence;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SignOut() {}

    /** Nothing needs to be said. */
    public record Command() {}

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var user = users.find(door.actor().account())
                .orElseThrow(() -> new Refusal(Refusal.Kind.SIGN_IN, Reason.of("access.sign-in")));
        presence.ends();
        return facts.record(user.tells("visit", Snapshot.empty().with("signedIn", false)));
    }
}
