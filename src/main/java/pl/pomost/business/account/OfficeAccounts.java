package pl.pomost.business.account;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.identifier.Nrb;

/** Where the accounts of the office and the profiles of their banks are kept. */
public interface OfficeAccounts {

    void add(OfficeAccount account);

    void add(BankProfile profile);

    Optional<OfficeAccount> account(String code);

    /** The account with that number that is in use; else the one that was closed last; empty when it was never the office's. */
    Optional<OfficeAccount> withNumber(Nrb number);

    /**
     * Takes an account for a change: locks its row until the transaction ends.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    OfficeAccount take(String code);

    Optional<BankProfile> profile(String code);

    /**
     * Takes a profile for a change: locks its row until the transaction ends.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    BankProfile takeProfile(String code);

    /** All accounts, by code. */
    List<OfficeAccount> accounts();

    /** The changes reach the store now, so that it can refuse them. */
    void flush();
}
