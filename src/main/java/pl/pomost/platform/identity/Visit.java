package pl.pomost.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The visit of a signed-in person, kept in the HTTP session. Its idle time is our own: requests that a page makes by itself
 * (a draft that saves itself, a poll, the clock of the warning) say so and do not count as life.
 */
final class Visit {

    /** How long a visit lasts without the person doing anything. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** A request with this header, or a parameter of this name, was made by the page and not by the person. */
    static final String QUIET_HEADER = "X-Pomost-Quiet";

    private static final String QUIET_PARAMETER = "pomost.quiet";
    private static final String ACCOUNT = "pomost.account";
    private static final String LAST_SEEN = "pomost.lastSeen";

    private final HttpSession session;

    private Visit(HttpSession session) {
        this.session = session;
    }

    /** The visit that the request belongs to, still alive or not; empty when nobody signed in. */
    static Optional<Visit> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null || session.getAttribute(ACCOUNT) == null
                ? Optional.empty()
                : Optional.of(new Visit(session));
    }

    /** Begins under a new session id, so that an id known from before is worth nothing. */
    static void begin(HttpServletRequest request, String account, Instant now) {
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(LAST_SEEN, now);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whether the person did this, rather than the page by itself; no page sends a file by itself. */
    static boolean isByPerson(HttpServletRequest request) {
        return isUpload(request)
                || request.getHeader(QUIET_HEADER) == null && request.getParameter(QUIET_PARAMETER) == null;
    }

    /** Its parameters are not asked for here: one that is too large is refused at the threshold. */
    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    String account() {
        return (String) session.getAttribute(ACCOUNT);
    }

    void seen(Instant now) {
        session.setAttribute(LAST_SEEN, now);
    }

    /** What is left of the idle time; zero or less when the visit is over. */
    Duration left(Instant now) {
        @Nullable Object lastSeen = session.getAttribute(LAST_SEEN);
        return lastSeen instanceof Instant seen ? Duration.between(now, seen.plus(IDLE)) : Duration.ZERO;
    }

    boolean isOver(Instant now) {
        var left = left(now);
        return left.isZero() || left.isNegative();
    }
}
