package pl.pomost.platform.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import pl.pomost.kernel.calendar.BusinessClock;

/**
 * How long the visit still lasts, for the warning on the page: GET asks without counting as life (the page sends the quiet
 * header), POST is the person who wants to stay.
 */
@WebServlet("/session")
public class SessionClock extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BusinessClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var left = Visit.of(request).map(visit -> visit.left(clock.instant())).orElse(Duration.ZERO);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"left\":" + Math.max(0, left.toSeconds()) + "}");
    }

    /** The entrance has counted it already. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
