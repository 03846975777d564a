package pl.pomost.platform.identity;

import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.SafeHeaders;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** What the entrance says to somebody who may not pass yet; the server asks it before any filter could add its headers. */
final class Answer {

    private Answer() {}

    /** A program without a valid token gets a problem (RFC 9457). */
    static AuthenticationStatus unauthorized(HttpServletRequest request, HttpServletResponse response) {
        var language = Texts.asked(request.getHeader("Accept-Language"));
        SafeHeaders.ofNoPage().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Pomost\"");
        response.setHeader("Content-Language", language.getLanguage());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        write(response, problem(Wording.in(language)));
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static String problem(Wording wording) {
        return Json.createObjectBuilder()
                .add("type", "urn:pomost:problem:sign-in")
                .add("title", Wording.in(Texts.ENGLISH).text("problem.sign-in.title"))
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", wording.text("reason.access.token"))
                .add("reasons", Json.createArrayBuilder())
                .build()
                .toString();
    }

    /** A person goes to the sign-in page and comes back afterwards. */
    static AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response) {
        return redirect(request, response, Place.SIGN_IN + "?target=" + encoded(wanted(request)));
    }

    /** Faces scripts follow a redirect only when it stands in a partial response. */
    static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String local) {
        var url = request.getContextPath() + local;
        response.setHeader("Cache-Control", "no-store");
        SafeHeaders.ofPage().forEach(response::setHeader);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            write(
                    response,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>"
                            .formatted(url.replace("&", "&amp;").replace("\"", "&quot;")));
        } else {
            // 303: what was posted is not posted again to the sign-in page
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", url);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String wanted(HttpServletRequest request) {
        var query = "GET".equals(request.getMethod()) ? request.getQueryString() : queryOfPage(request);
        return Place.of(request).path() + (query == null ? "" : "?" + query);
    }

    /** Forms are sent without the query of their page; the browser tells it as the referrer. */
    private static @Nullable String queryOfPage(HttpServletRequest request) {
        try {
            var referrer = request.getHeader("Referer");
            if (referrer == null) {
                return null;
            }
            var page = URI.create(referrer);
            return request.getRequestURI().equals(page.getPath()) ? page.getRawQuery() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void write(HttpServletResponse response, String text) {
        try {
            response.getWriter().write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
