package pl.pomost.edge.desk;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import pl.pomost.kernel.usecase.Door;

/** Lets a reader pass to a listed page with a permission; everything else below {@code /desk} is 404 or 403. */
public class DeskGate extends HttpFilter {

    static final String SIGN_OUT = "/desk/sign-out";

    /** The folder, however the container spells it after looking for a page to welcome with. */
    private static final Set<String> DOORSTEP = Set.of("/desk", "/desk/", "/desk/index.xhtml");

    private static final long serialVersionUID = 1L;

    @Inject
    transient Door door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var info = request.getPathInfo();
        var path = request.getServletPath() + (info == null ? "" : info);
        var page = DeskPage.at(path);
        if (path.equals(SIGN_OUT)) {
            chain.doFilter(request, response);
        } else if (DOORSTEP.contains(path)) {
            response.sendRedirect(request.getContextPath() + DeskPage.HOME.path());
        } else if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!page.get().isOpenTo(door.actor())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            // What the desk shows is personal: nobody keeps it, and Back asks again.
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }
}
