package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.ChangeLastDay;

/** Until when an edition takes applications from now on. */
@Schema(name = "ChangeLastDayRequest")
public record ChangeLastDayRequest(
        @Nullable
        @Schema(
                description = "Last day, not before the end of the call; without it applications are taken on any day",
                example = "2036-03-31")
        LocalDate until,

        @Schema(example = "Przerwa w działaniu urzędu pocztowego.", maxLength = ChangeLastDay.REASON_LENGTH)
        String reason) {}
