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
 * @param grounds     why it was cancelled or rejected
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
        @Nullable String answeredBy,
        @Nullable LocalDate executedOn,
        @Nullable String cancelledBy,
        @Nullable String grounds) {}
