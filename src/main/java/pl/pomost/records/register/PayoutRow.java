package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * A payout as lists show it.
 *
 * @param reference   its reference
 * @param instalment  number of the tranche or month
 * @param caseVersion the version of its case that the next change must name
 * @param contract    number of the agreement that promises the money
 * @param account     account of the cooperative, grouped
 * @param executedOn  the bank's day
 * @param exportedOn  the day on which it was ordered at the bank
 * @param cameBackOn  the day on which the money came back
 * @param grounds     why it was cancelled or rejected, or why the money came back
 * @param follows     the payout in whose place this one was prepared
 * @param undone     how many answers of the bank about it were reversed
 * @param readable    false when its row was not written by the office and its account cannot be read; the check of the ledger tells it
 */
public record PayoutRow(
        String reference,
        PayoutKind kind,
        int instalment,
        CaseNumber caseNumber,
        long caseVersion,
        String edition,
        String contract,
        Money amount,
        String recipient,
        String account,
        PayoutState state,
        String preparedBy,
        LocalDate preparedOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate exportedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate executedOn,
        @Nullable LocalDate cameBackOn,
        @Nullable String cancelledBy,
        @Nullable String grounds,
        @Nullable String follows,
        int undone,
        boolean readable) {}
