package pl.pomost.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Refusal;

/** Accounts of the office in memory; one profile is there from the beginning. */
public final class FakeOfficeAccounts implements OfficeAccounts {

    private final Map<String, OfficeAccount> accounts = new TreeMap<>();
    private final Map<String, BankProfile> profiles =
            new TreeMap<>(Map.of("PLAIN", new BankProfile("PLAIN", "windows-1250", true, ":;&@$\"")));

    @Override
    public void add(OfficeAccount account) {
        accounts.put(account.code(), account);
    }

    @Override
    public void add(BankProfile profile) {
        profiles.put(profile.code(), profile);
    }

    @Override
    public Optional<OfficeAccount> account(String code) {
        return Optional.ofNullable(accounts.get(code));
    }

    @Override
    public Optional<OfficeAccount> withNumber(Nrb number) {
        return accounts.values().stream()
                .filter(account -> account.number().equals(number))
                .reduce((one, other) -> other.isOpen() ? other : one);
    }

    @Override
    public OfficeAccount take(String code) {
        return account(code).orElseThrow(() -> Refusal.unknown("office-account", code));
    }

    @Override
    public Optional<BankProfile> profile(String code) {
        return Optional.ofNullable(profiles.get(code));
    }

    @Override
    public BankProfile takeProfile(String code) {
        return profile(code).orElseThrow(() -> Refusal.unknown("bank-profile", code));
    }

    @Override
    public List<OfficeAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    @Override
    public void flush() {
        // Everything is where it belongs at once.
    }
}
