package pl.pomost.business.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.kernel.money.Money;

/**
 * Everything that a bank file says, so that the same order always makes the same bytes.
 *
 * @param number    number of the batch, at most 35 characters
 * @param payDay    the day on which the bank is to pay
 * @param madeAt    when the file was made first
 * @param payer     whose money it is
 * @param profile   what the payer's bank takes
 * @param transfers in the order of the file, at least one
 */
public record TransferOrder(
        String number, LocalDate payDay, Instant madeAt, Payer payer, BankProfile profile, List<Transfer> transfers) {

    public TransferOrder {
        transfers = List.copyOf(transfers);
    }

    /** What the bank moves altogether. */
    public Money sum() {
        return transfers.stream().map(Transfer::amount).collect(Money.summing());
    }
}
