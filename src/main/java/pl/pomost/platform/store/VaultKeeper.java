package pl.pomost.platform.store;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the vault of the process: converters are made by JPA and can be given nothing. */
final class VaultKeeper {

    private static final AtomicReference<Vault> PRESENT = new AtomicReference<>();

    private VaultKeeper() {}

    static Vault present() {
        var vault = PRESENT.get();
        if (vault == null) {
            throw new IllegalStateException("no vault yet");
        }
        return vault;
    }

    static void install(Vault vault) {
        PRESENT.set(vault);
    }
}
