package pl.pomost.edge.threshold;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Headers that every answer carries. PrimeFaces adds its own policy with the nonce of the page; a browser obeys both, so
 * this one names only what that one does not, and closes everything where no page is served.
 */
public class Shield extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EVERYWHERE =
            "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /** Faces would answer any other method with the page. */
    private static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Content-Security-Policy", isApi(path) ? NO_PAGE : EVERYWHERE);
        response.setHeader("Cache-Control", caching(path));
        if (isApi(path) || PAGE_METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", PAGE_METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /**
     * Nothing of the desk stays in a browser: after signing out, Back shows nothing. Files of PrimeFaces carry their version in
     * the address and may be kept; our own are asked for anew.
     */
    private static String caching(String path) {
        if (path.startsWith("/jakarta.faces.resource/")) {
            return "max-age=604800";
        }
        var kept = path.startsWith("/resources/") || path.startsWith("/history") || path.equals("/");
        return kept ? "no-cache" : "no-store";
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
