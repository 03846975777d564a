package pl.pomost.platform.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where in the house a request is going.
 *
 * @param path decoded path within the application, without session id or query
 */
record Place(String path) {

    static final String SIGN_IN = "/sign-in";
    static final String PROFILE = "/desk/office/profile";

    private static final String SIGN_OUT = "/desk/sign-out";

    static Place of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return new Place(request.getServletPath() + (info == null ? "" : info));
    }

    boolean isApi() {
        return within("/api");
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
