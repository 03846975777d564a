package pl.pomost.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where in the house a request is going.
 *
 * @param path decoded path within the application, without session id or query
 */
record Place(String path) {

    static final String SIGN_IN = "/sign-in";
    static final String PROFILE = "/desk/office/profile";

    private static final String FEEDS = "/api/calendar-feeds";
    private static final String SIGN_OUT = "/desk/sign-out";

    static Place of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return new Place(request.getServletPath() + (info == null ? "" : info));
    }

    boolean isApi() {
        return within("/api");
    }

    /** The last part of the address of a calendar feed: the key stands there, because calendar programs send no header. */
    Optional<String> feed() {
        return within(FEEDS)
                ? Optional.of(path.substring(Math.min(path.length(), FEEDS.length() + 1)))
                : Optional.empty();
    }

    boolean isDesk() {
        return within("/desk");
    }

    /** Where somebody whose password was chosen by another may not go yet. */
    boolean isDeskBeyondProfile() {
        return isDesk() && !path.equals(PROFILE) && !path.equals(PROFILE + ".xhtml") && !path.equals(SIGN_OUT);
    }

    /** Styles, scripts and pictures: nobody needs to be known for them. */
    boolean isStatic() {
        return within("/jakarta.faces.resource") || within("/resources");
    }

    private boolean within(String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
