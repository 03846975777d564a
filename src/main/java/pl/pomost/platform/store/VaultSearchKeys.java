package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.business.applicant.SearchKeys;
import pl.pomost.kernel.identifier.Pesel;

/** Search keys made by the vault of this process. */
@ApplicationScoped
public class VaultSearchKeys implements SearchKeys {

    VaultSearchKeys() {}

    @Override
    public String of(Pesel pesel) {
        return Vault.present().searchKey(pesel.value());
    }
}
