package pl.pomost.edge.api.repayment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.kernel.money.Money;

/** What the bank statement shows. */
@Schema(name = "EnterRepaymentRequest")
public record EnterRepaymentRequest(
        @Schema(example = "10000.00") Money amount,

        LocalDate receivedOn,

        @Schema(example = "zwrot ZW-2026-0001", maxLength = 100)
        String bankReference) {}
