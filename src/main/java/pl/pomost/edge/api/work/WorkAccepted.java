package pl.pomost.edge.api.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Problems;
import pl.pomost.records.work.WorkRegister;

/** Answers that something goes on in the background: 202, and where its progress is asked for. */
@ApplicationScoped
public class WorkAccepted {

    /** What the header Prefer says for it (RFC 7240). */
    public static final String RESPOND_ASYNC = "respond-async";

    @Inject
    WorkRegister register;

    @Inject
    Problems problems;

    WorkAccepted() {}

    /** Whether the client asks for it. */
    public static boolean isPreferred(@Nullable String prefer) {
        return prefer != null && prefer.toLowerCase(Locale.ROOT).contains(RESPOND_ASYNC);
    }

    public Response at(long number, UriInfo uri) {
        return Response.accepted(WorkAnswer.of(register.one(number), problems))
                .location(uri.getBaseUriBuilder()
                        .path("works")
                        .path(Long.toString(number))
                        .build())
                .build();
    }
}
