package pl.pomost.business.payout;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/**
 * What is to be paid, to whom, because of what.
 *
 * @param kind       tranche or bridging month
 * @param instalment number of the tranche or month, from 1
 * @param caseNumber the case
 * @param contract   number of the agreement that promises the money
 * @param agreement  the same number when it is a grant agreement, otherwise null
 * @param promised   what the contract promises for this instalment
 * @param amount     what is paid: the promised amount, or less when less is due; more only by the arrears
 * @param arrears    what is paid with it for earlier months of the same bridging contract, 0.00 otherwise
 * @param supplement 0 for the payout of the instalment, from 1 for what is paid later for the last month of a bridging contract
 * @param recipient  registered name of the cooperative, the owner of the account
 * @param account    the account of the contract
 * @param kept       the same account as the contract keeps it, sealed; null when no store keeps it
 */
public record PayoutOrder(
        PayoutKind kind,
        int instalment,
        CaseNumber caseNumber,
        String contract,
        @Nullable String agreement,
        Money promised,
        Money amount,
        Money arrears,
        int supplement,
        String recipient,
        Nrb account,
        @Nullable String kept) {}
