package pl.pomost.platform.guard;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.usecase.OnceKey;

/** The idempotency key of this request; it is used up by the first use case that the request calls. */
@RequestScoped
public class PresentedKey implements OnceKey {

    record Presented(String key, String request) {}

    private @Nullable Presented presented;

    PresentedKey() {}

    @Override
    public void present(String key, String request) {
        presented = new Presented(key, request);
    }

    /** The key that nobody has used up yet. */
    Optional<Presented> waiting() {
        return Optional.ofNullable(presented);
    }

    /** Puts back what a lost attempt used up. */
    void waits(Optional<Presented> key) {
        presented = key.orElse(null);
    }

    Optional<Presented> take() {
        var taken = Optional.ofNullable(presented);
        presented = null;
        return taken;
    }
}
