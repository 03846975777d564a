package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.programme.Setting;

/** Which figure was compared with its source, where and when. */
@Schema(name = "ConfirmSettingRequest")
public record ConfirmSettingRequest(
        @Schema(example = "SPENDING_DAYS") Setting setting,

        @Schema(
                description = "Where it stands",
                example = "Regulamin udzielania wsparcia, § 12 ust. 3.",
                maxLength = Basis.SOURCE_LENGTH)
        String basis,

        @Schema(description = "Day on which it was compared, today or earlier", example = "2026-03-02")
        LocalDate confirmedOn) {}
