package pl.pomost.edge.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Everything that is no refusal: what the container says about a request becomes a problem document with its status, what
 * broke inside becomes a 500 that says nothing but a number, under which the log holds the cause.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = cause(failure, Refusal.class);
        if (refusal != null) {
            return problems.of(refusal);
        }
        var bad = cause(failure, BadValue.class);
        if (bad != null) {
            return problems.of(400, "malformed", bad.verdict());
        }
        if (isBadJson(failure)) {
            return problems.of(400, "malformed");
        }
        if (failure instanceof WebApplicationException known) {
            return known(known);
        }
        LOG.log(Level.ERROR, "failure " + UUID.randomUUID(), failure);
        return problems.of(500, "failure");
    }

    private Response known(WebApplicationException known) {
        var status = known.getResponse().getStatus();
        return switch (status) {
            case 400 -> problems.of(400, "malformed");
            case 404 -> problems.of(404, "unknown");
            case 405 ->
                Response.fromResponse(problems.of(405, "method"))
                        .header(HttpHeaders.ALLOW, known.getResponse().getHeaderString(HttpHeaders.ALLOW))
                        .build();
            case 406 -> problems.of(406, "not-acceptable");
            case 412 -> problems.of(412, "stale");
            case 413 -> problems.of(413, "too-large");
            case 415 -> problems.of(415, "media-type");
            case 428 -> problems.of(428, "precondition-required");
            default -> status < 500 ? problems.of(status, "malformed") : problems.of(500, "failure");
        };
    }

    private static boolean isBadJson(Throwable failure) {
        return failure instanceof ProcessingException
                || cause(failure, JsonbException.class) != null
                || cause(failure, JsonException.class) != null;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
