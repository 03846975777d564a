package pl.pomost.edge.api.batch;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.refusal.Check;

/** Payouts that go to the bank together. */
@Schema(name = "GatherBatchRequest")
public record GatherBatchRequest(
        @Schema(description = "Code of the account that pays", example = "GLOWNY", maxLength = 20, required = true)
        @Nullable
        String payer,

        @Schema(
                description = "In which form the bank is told; as the account says when it is left out",
                example = "ELIXIR_0")
        @Nullable
        TransferFormat format,

        @Schema(
                description = "The day on which the bank is to pay, not in the past",
                example = "2026-03-02",
                required = true)
        @Nullable
        LocalDate payDay,

        @Schema(
                description = "References of payouts that are checked or approved",
                example = "GR-2026-0005-T1",
                maxItems = GatherBatch.MOST_ROWS,
                required = true)
        @Nullable
        List<String> payouts) {

    GatherBatch.Command command() {
        var given = payouts == null ? List.<String>of() : payouts;
        var check = new Check();
        check.that("payouts", given.stream().allMatch(PayoutReference::isValid), "payout.bad-reference");
        check.orRefuse();
        return new GatherBatch.Command(
                payer, format, payDay, given.stream().map(PayoutReference::new).toList());
    }
}
