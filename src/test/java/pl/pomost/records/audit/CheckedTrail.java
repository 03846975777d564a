package pl.pomost.records.audit;

import java.time.Instant;
import pl.pomost.given.Office;

/** The check of the whole trail of an office, carried out at once. */
public final class CheckedTrail {

    private CheckedTrail() {}

    public static TrailVerification of(Office office) {
        var verification = new Verification("test", Instant.EPOCH);
        office.inTransaction(() -> {
            office.the(TrailCheck.class).run(verification);
            return null;
        });
        verification.ends(Instant.EPOCH);
        return verification.now();
    }
}
