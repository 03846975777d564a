package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** What every identifier owes when it refuses a text. */
final class Refused {

    private Refused() {}

    static void by(Class<?> identifier, Consumer<String> parse, String raw, Reason reason) {
        InvalidIdentifier refusal = catchThrowableOfType(InvalidIdentifier.class, () -> parse.accept(raw));

        assertThat(refusal).as("refusal of a text").isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.identifier()).isEqualTo(identifier.getSimpleName());
        assertThat(refusal).hasMessage("%s: %s", identifier.getSimpleName(), reason);
    }
}
