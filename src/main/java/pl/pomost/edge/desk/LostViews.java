package pl.pomost.edge.desk;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import pl.pomost.kernel.refusal.Refusal;

/**
 * An error of a page that is refreshed in parts would be swallowed by the browser: such a request is sent on to the
 * error page. All other errors go to the server, which shows the same page.
 */
public class LostViews extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(LostViews.class.getName());

    public LostViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new SendOn(getWrapped().getExceptionHandler());
    }

    private static final class SendOn extends ExceptionHandlerWrapper {

        SendOn(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var faces = FacesContext.getCurrentInstance();
            var events = getUnhandledExceptionQueuedEvents().iterator();
            if (events.hasNext() && faces.getPartialViewContext().isAjaxRequest()) {
                var problem = events.next().getContext().getException();
                events.remove();
                sendOn(faces, problem);
            }
            getWrapped().handle();
        }

        private void sendOn(FacesContext faces, Throwable problem) {
            var kind = kind(root(problem));
            if (kind.equals("500")) {
                LOG.log(Level.SEVERE, "A page failed", problem);
            }
            var external = faces.getExternalContext();
            var back = URLEncoder.encode(shown(external), StandardCharsets.UTF_8);
            try {
                external.redirect(external.getRequestContextPath() + "/error?kind=" + kind + "&back=" + back);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        }

        private static String kind(Throwable problem) {
            if (problem instanceof Refusal refusal && refusal.kind() == Refusal.Kind.BUSY) {
                return "503";
            }
            return problem instanceof ViewExpiredException ? "expired" : "500";
        }

        /** The page as its reader sees it, parameters included: forms are sent without them. */
        private static String shown(ExternalContext external) {
            try {
                var page = URI.create(external.getRequestHeaderMap().getOrDefault("Referer", ""));
                var path = page.getRawPath() == null ? "" : page.getRawPath();
                var query = page.getRawQuery();
                return path.substring(external.getRequestContextPath().length()) + (query == null ? "" : "?" + query);
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                return external.getRequestServletPath();
            }
        }

        private static Throwable root(Throwable problem) {
            var cause = problem.getCause();
            var wraps = problem instanceof FacesException || problem instanceof ELException;
            return wraps && !(problem instanceof ViewExpiredException) && cause != null ? root(cause) : problem;
        }
    }
}
