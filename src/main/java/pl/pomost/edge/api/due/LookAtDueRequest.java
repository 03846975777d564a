package pl.pomost.edge.api.due;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.due.DueFilter;
import pl.pomost.business.due.DueStanding;
import pl.pomost.business.due.Gathering;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.kernel.money.Money;

/** What would be gathered, from which account and for which day; every condition of the filter may be left out. */
@Schema(name = "LookAtDueRequest")
public record LookAtDueRequest(
        @Schema(description = "Code of the account that pays", example = "GLOWNY", required = true) @Nullable
        String payer,

        @Schema(description = "In which form the bank is told; as the account says when left out", example = "ELIXIR_0")
        @Nullable
        TransferFormat format,

        @Schema(
                description = "The day on which the bank is to pay, not in the past",
                example = "2026-03-10",
                required = true)
        @Nullable
        LocalDate payDay,

        @Schema(description = "Only this project", example = "WZOR") @Nullable
        String project,

        @Schema(description = "Only this edition", example = "WZOR-1") @Nullable
        String edition,

        @Schema(description = "Only tranches, or only bridging months") @Nullable
        PayoutKind kind,

        @Schema(description = "Only what is due by this day", example = "2026-03-10") @Nullable
        LocalDate until,

        @Schema(description = "Only what has come so far") @Nullable
        DueStanding standing,

        @Schema(description = "At least so much", example = "100.00") @Nullable
        Money least,

        @Schema(description = "At most so much", example = "50000.00") @Nullable
        Money most) {

    Gathering.Order order() {
        return new Gathering.Order(
                new DueFilter(project, edition, kind, until, standing, least, most), payer, format, payDay);
    }
}
