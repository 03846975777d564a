package pl.pomost.edge.desk.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pl.pomost.business.office.SignOut;

/** The way out: a plain POST, so that it works from every page, even from one whose view is lost. */
@WebServlet("/desk/sign-out")
public class SignOutDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignOut signOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOut.handle(new SignOut.Command());
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/sign-in");
    }
}
