package pl.pomost.given;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import pl.pomost.platform.store.Vault;

/** A vault without a lock, so that tests of the stores can look inside. The real one has tests of its own. */
public final class OpenVault implements Vault {

    @Override
    public String seal(String plain) {
        return "sealed:" + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(String sealed) {
        return new String(Base64.getDecoder().decode(sealed.substring("sealed:".length())), StandardCharsets.UTF_8);
    }

    @Override
    public String searchKey(String plain) {
        return "%064x".formatted(plain.hashCode() & 0xffffffffL);
    }
}
