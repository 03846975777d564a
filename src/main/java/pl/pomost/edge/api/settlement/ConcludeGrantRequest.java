package pl.pomost.edge.api.settlement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/** What the bank statement shows. */
@Schema(name = "ConcludeGrantRequest")
public record ConcludeGrantRequest(
        @Schema(example = "0.00", description = "Exactly what had to come back")
        Money returned,

        @Nullable LocalDate receivedOn) {}
