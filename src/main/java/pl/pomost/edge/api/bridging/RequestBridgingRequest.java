package pl.pomost.edge.api.bridging;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** What the cooperative asks for. */
@Schema(name = "RequestBridgingRequest")
public record RequestBridgingRequest(
        @Schema(example = "BASIC") BridgingKind kind,

        @Schema(example = "2026-03", description = "First calendar month", pattern = "^\\d{4}-(0[1-9]|1[0-2])$")
        String firstMonth,

        @Schema(example = "6", minimum = "1", maximum = "12")
        int months,

        @Schema(example = "5", minimum = "1", maximum = "1000")
        int persons,

        @Schema(example = "1600.00", description = "For one person and month")
        Money perPerson,

        @Nullable
        @Schema(
                example = "Składki i czynsz do pierwszych wpłat od klientów.",
                description = "Why it is needed; required for extended support",
                maxLength = 2000)
        String justification) {

    @SuppressWarnings("NullAway") // an absent month is told by the use case, with its field
    RequestBridging.Command command(CaseRef seen) {
        return new RequestBridging.Command(seen, kind, month(firstMonth), months, persons, perPerson, justification);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.ofField("firstMonth", "not-a-month"));
        }
    }
}
