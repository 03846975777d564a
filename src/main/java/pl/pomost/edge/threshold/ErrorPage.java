package pl.pomost.edge.threshold;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;

/**
 * Tells every error that reached neither a page nor a resource: in Polish and English for people, as a problem document
 * under /api, never with a stack. It stands on nothing but a servlet, so that it works when all else failed.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 413, 415, 500, 503);
    /** Errors of pages that are refreshed in parts; they come with a parameter. */
    private static final Map<String, Integer> OURS = Map.of("500", 500, "503", 503);

    private static final Pattern OUR_PAGE =
            Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._-]{0,200}(\\?[A-Za-z0-9=&%._~+-]{0,300})?");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var status = status(request);
        response.setStatus(status);
        if (status == 503) {
            response.setHeader("Retry-After", "1");
        }
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var inside = path == null ? "" : path.substring(request.getContextPath().length());
        if (Shield.isApi(inside)) {
            response.setContentType("application/problem+json");
            response.getWriter().write(ErrorText.problem(status, Texts.asked(request.getHeader("Accept-Language"))));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            var page = ErrorText.page(kind(request, status), request.getContextPath(), back(request, inside));
            response.getWriter().write(page);
        }
    }

    private static int status(HttpServletRequest request) {
        var given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (given == null) {
            return isExpired(request) ? 409 : OURS.getOrDefault(String.valueOf(request.getParameter("kind")), 404);
        }
        if (isExpired(request)) {
            return 409;
        }
        if (isBusy(request)) {
            return 503;
        }
        log(request);
        return given >= 400 && given < 500 || TOLD.contains(given) ? given : 500;
    }

    private static String kind(HttpServletRequest request, int status) {
        if (isExpired(request)) {
            return "expired";
        }
        if (TOLD.contains(status)) {
            return String.valueOf(status);
        }
        return status < 500 ? "400" : "500";
    }

    private static boolean isExpired(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            return "expired".equals(request.getParameter("kind"));
        }
        return causes(request).anyMatch(ViewExpiredException.class::isInstance);
    }

    /** Others were writing for too long: nothing is broken and the next attempt will do. */
    private static boolean isBusy(HttpServletRequest request) {
        return causes(request)
                .anyMatch(cause -> cause instanceof Refusal refusal && refusal.kind() == Refusal.Kind.BUSY);
    }

    private static Stream<Throwable> causes(HttpServletRequest request) {
        return Stream.iterate(problem(request), Objects::nonNull, Throwable::getCause);
    }

    /** The page to go back to: the one that failed, or the one named by the page's own script; only one of ours. */
    private static String back(HttpServletRequest request, String inside) {
        var named = request.getParameter("back");
        var page = inside.isEmpty() && named != null ? named : inside;
        return OUR_PAGE.matcher(page).matches() ? page : "";
    }

    private static void log(HttpServletRequest request) {
        var problem = problem(request);
        if (problem != null) {
            LOG.log(
                    Level.SEVERE,
                    "A request failed: " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    problem);
        }
    }

    private static @Nullable Throwable problem(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
