package pl.pomost.given;

import pl.pomost.business.assessment.Seeds;

/** Always the same seed, so that a test can repeat a draw. */
public final class FakeSeeds implements Seeds {

    public static final String SEED = "00112233445566778899aabbccddeeff";

    @Override
    public String next() {
        return SEED;
    }
}
