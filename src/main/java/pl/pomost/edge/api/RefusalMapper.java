package pl.pomost.edge.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import pl.pomost.kernel.refusal.Refusal;

/** A refusal becomes a problem document. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal);
    }
}
