package pl.pomost.edge.threshold;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Public addresses without folders and file names: {@code /history} and {@code /history/4} or
 * {@code /history/strefa-ekonomii-spolecznej}. The files behind them have no address of their own.
 */
public class PortalAddresses extends HttpFilter {

    /** Attribute of the request: the number or name in the address; the page of the project reads it by this name. */
    static final String PROJECT = "pl.pomost.project";

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE_PROJECT = Pattern.compile("/history/([a-z0-9-]{1,80})");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var project = ONE_PROJECT.matcher(path);
        if (path.equals("/history")) {
            request.getRequestDispatcher("/portal/history.xhtml").forward(request, response);
        } else if (project.matches()) {
            request.setAttribute(PROJECT, project.group(1));
            request.getRequestDispatcher("/portal/project.xhtml").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
