package pl.pomost.platform.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Base64;
import java.util.Map;
import pl.pomost.business.office.Passwords;

/** Passwords by the platform's PBKDF2, at a cost of today: its own default of 2,048 rounds is a cost of long ago. */
@ApplicationScoped
public class Pbkdf2Passwords implements Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ROUNDS = "600000";
    private static final int BYTES = 32;

    @Inject
    Pbkdf2PasswordHash hash;

    Pbkdf2Passwords() {}

    @PostConstruct
    void setCost() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", ALGORITHM, "Pbkdf2PasswordHash.Iterations", ROUNDS));
    }

    @Override
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    @Override
    public boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    @Override
    public String nobodys() {
        var nothing = Base64.getEncoder().encodeToString(new byte[BYTES]);
        return String.join(":", ALGORITHM, ROUNDS, nothing, nothing);
    }
}
