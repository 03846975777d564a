package pl.pomost.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import pl.pomost.business.assessment.Seeds;

/** Seeds from the random generator of the platform. */
@ApplicationScoped
class RandomSeeds implements Seeds {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    RandomSeeds() {}

    @Override
    public String next() {
        var seed = new byte[BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
