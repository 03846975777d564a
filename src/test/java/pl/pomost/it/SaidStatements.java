package pl.pomost.it;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Stands in the application under test only: keeps the SQL statements of every request that carries {@value #MARK}, sign-in
 * included, and gives them a line each at {@value #TOLD}.
 */
@WebFilter("/*")
public class SaidStatements extends HttpFilter {

    /** Header with a mark of the test's own. */
    public static final String MARK = "X-Statements";

    /** Where the statements of a mark are told: this address with the mark behind it. */
    public static final String TOLD = "/it/statements/";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    /** What the thread said since the end of the request before; sign-in speaks before any filter. */
    private static final ThreadLocal<List<String>> SAID = ThreadLocal.withInitial(ArrayList::new);

    @PersistenceUnit(unitName = "pomost")
    transient EntityManagerFactory entities;

    @Override
    public void init() {
        entities.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                SAID.get().add(event.getCall().toString().replaceAll("\\s+", " "));
            }
        });
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (path.startsWith(TOLD)) {
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write(KEPT.getOrDefault(path.substring(TOLD.length()), "nothing was kept"));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            var mark = request.getHeader(MARK);
            if (mark != null) {
                KEPT.put(mark, String.join("\n", SAID.get()));
            }
            SAID.get().clear();
        }
    }
}
