package pl.pomost.platform.store;

/** Seals values for the data base and opens them again; the converters find the present one here. */
public interface Vault {

    /** The value, encrypted and authenticated, as text. */
    String seal(String plain);

    /** @throws IllegalStateException when the text was not sealed with this key or was altered */
    String open(String sealed);

    /** A keyed hash by which equal values are found without opening them, 64 hexadecimal digits. */
    String searchKey(String plain);

    /** The vault of this process. @throws IllegalStateException before one was installed */
    static Vault present() {
        return VaultKeeper.present();
    }

    /** Said once at start, before the first entity is read. */
    static void install(Vault vault) {
        VaultKeeper.install(vault);
    }
}
