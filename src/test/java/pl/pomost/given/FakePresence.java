package pl.pomost.given;

import java.util.Optional;
import pl.pomost.business.office.Presence;
import pl.pomost.business.office.User;

/** Remembers who came in. */
public final class FakePresence implements Presence {

    private Optional<String> inside = Optional.empty();

    @Override
    public void begins(User user) {
        inside = Optional.of(user.account());
    }

    @Override
    public void ends() {
        inside = Optional.empty();
    }

    /** The account that is signed in. */
    public Optional<String> inside() {
        return inside;
    }
}
