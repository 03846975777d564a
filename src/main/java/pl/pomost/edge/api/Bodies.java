package pl.pomost.edge.api;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Bodies as they come: absent, or the JSON word null, is a bad request like any other. */
public final class Bodies {

    private Bodies() {}

    /** The body. @throws Refusal INVALID when there is none */
    public static <T> T present(@Nullable T body) {
        return present(body, "body");
    }

    /** A part of the body. @throws Refusal INVALID when there is none */
    public static <T> T present(@Nullable T part, String field) {
        if (part == null) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.ofField(field, "required"));
        }
        return part;
    }
}
