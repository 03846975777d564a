package pl.pomost.business.account;

/** Writes files that banks read. The same order in the same format always makes the same bytes. */
public interface TransferFiles {

    /**
     * Writes the file and reads it again: count, sum, lengths, characters and accounts are what was ordered.
     *
     * @throws pl.pomost.kernel.refusal.Refusal RULE with every reason why the bank would not take it
     */
    TransferFile write(TransferOrder order, TransferFormat format);
}
