package pl.pomost.kernel.access;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.pomost.kernel.fact.Fingerprint;

/** Headers that every answer carries, whichever part of the house gives it. */
public final class SafeHeaders {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");

    /**
     * PrimeFaces adds its own policy with the nonce of the page; a browser obeys both, so this one names only what that one
     * does not.
     */
    private static final String PAGE = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private SafeHeaders() {}

    /** For an answer that may be a page. */
    public static Map<String, String> ofPage() {
        return with(PAGE);
    }

    /** For an answer that is none: everything is closed. */
    public static Map<String, String> ofNoPage() {
        return with(NO_PAGE);
    }

    /** For a document that needs nothing but that style, which is its own. */
    public static Map<String, String> ofDocument(String style) {
        var hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Fingerprint.of(style)));
        return with("default-src 'none'; style-src 'sha256-" + hash + "'; frame-ancestors 'none'");
    }

    private static Map<String, String> with(String policy) {
        var all = new LinkedHashMap<>(EVERYWHERE);
        all.put("Content-Security-Policy", policy);
        return all;
    }
}
