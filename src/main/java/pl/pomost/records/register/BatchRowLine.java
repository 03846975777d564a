package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * A row of a batch with its payout.
 *
 * @param place      in the batch, from 1
 * @param reference  the payout
 * @param account    account of the cooperative, grouped
 * @param state      where the payout stands
 * @param removedBy  who took the row off
 * @param grounds    why
 */
public record BatchRowLine(
        int place,
        String reference,
        CaseNumber caseNumber,
        PayoutKind kind,
        int instalment,
        Money amount,
        String recipient,
        String account,
        String contract,
        PayoutState state,
        String preparedBy,
        @Nullable LocalDate executedOn,
        @Nullable String removedBy,
        @Nullable String grounds) {

    /** Whether it is still part of the batch. */
    public boolean isLive() {
        return removedBy == null;
    }
}
