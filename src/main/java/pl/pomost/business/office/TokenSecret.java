package pl.pomost.business.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the owner of an API token or of a calendar feed holds: {@code pomost_<prefix>_<secret>}. Whoever makes one draws it,
 * shows it once and hands it to the use case, which keeps the prefix and the hash only.
 *
 * @param prefix eight hexadecimal digits by which the token is found
 * @param secret 43 characters, 256 bits of chance
 */
public record TokenSecret(String prefix, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("pomost_([0-9a-f]{8})_([A-Za-z0-9_-]{43})");
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    /** A new one. */
    public static TokenSecret draw() {
        return new TokenSecret(
                HexFormat.of().formatHex(chance(PREFIX_BYTES)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(chance(SECRET_BYTES)));
    }

    /** What somebody presents, when it has the form of a token. */
    public static Optional<TokenSecret> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(match -> new TokenSecret(match.group(1), match.group(2)));
    }

    /** The whole text, to be shown once. */
    public String text() {
        return "pomost_" + prefix + "_" + secret;
    }

    /** SHA-256 of the secret: it is all chance, so a fast hash is safe. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether this is the secret of which that hash was kept; takes as long for a wrong one as for the right one. */
    boolean hashesTo(String kept) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }

    /** The prefix alone. */
    @Override
    public String toString() {
        return prefix + "…";
    }

    private static byte[] chance(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
