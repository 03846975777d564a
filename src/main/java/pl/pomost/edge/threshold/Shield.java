package pl.pomost.edge.threshold;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import pl.pomost.kernel.access.SafeHeaders;

/** Every answer carries the safe headers, and a page is asked for by the methods of pages alone. */
public class Shield extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What web.xml gives the servlet of the pages. */
    private static final long LARGEST_UPLOAD = 12_000_000;

    /** Faces would answer any other method with the page. */
    private static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        (isApi(path) ? SafeHeaders.ofNoPage() : SafeHeaders.ofPage()).forEach(response::setHeader);
        response.setHeader("Cache-Control", caching(path));
        if (!isApi(path) && !PAGE_METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", PAGE_METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isApi(path) && isBrokenUpload(request)) {
            var length = request.getContentLengthLong();
            response.sendError(length >= 0 && length <= LARGEST_UPLOAD ? 400 : 413);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Faces would fail in the middle of its work. */
    private static boolean isBrokenUpload(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (ServletException | IOException | RuntimeException unreadable) {
            return true;
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
