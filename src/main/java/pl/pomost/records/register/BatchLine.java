package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.BatchState;
import pl.pomost.kernel.money.Money;

/**
 * A batch as lists show it.
 *
 * @param number     such as PP-2026-0007
 * @param version    that the next change must name
 * @param payer      code of the account that pays
 * @param payDay     the day on which the bank is to pay
 * @param count      how many payouts it holds
 * @param sum        what they come to
 * @param fileName   name of its file, once it is exported
 * @param fileSha256 SHA-256 of its file
 * @param grounds    why it was cancelled
 */
public record BatchLine(
        String number,
        long version,
        BatchState state,
        TransferFormat format,
        String payer,
        LocalDate payDay,
        int count,
        Money sum,
        String madeBy,
        LocalDate madeOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String exportedBy,
        @Nullable LocalDate exportedOn,
        @Nullable String fileName,
        @Nullable String fileSha256,
        @Nullable String grounds) {}
