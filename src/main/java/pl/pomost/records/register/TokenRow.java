package pl.pomost.records.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.ApiToken;

/**
 * One API token as its owner sees it; the secret was shown once and is nowhere.
 *
 * @param name      what the owner calls it
 * @param prefix    the eight digits by which it is known
 * @param reach     to read only, or also to write
 * @param madeAt    when it was made
 * @param expiresAt when it ends by itself
 * @param revokedAt when it was revoked, null when it was not
 * @param open      whether it still opens the door
 */
public record TokenRow(
        String name,
        String prefix,
        ApiToken.Reach reach,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        boolean open) {}
