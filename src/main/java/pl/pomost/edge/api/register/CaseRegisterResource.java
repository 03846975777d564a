package pl.pomost.edge.api.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.records.register.CaseRegister;

/** The list of cases. Assessors see those that were given to them. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseRegisterResource {

    @Inject
    CaseRegister register;

    @GET
    @Operation(operationId = "listCases", summary = "List cases, paged by key")
    public CaseList list(@BeanParam CaseListParameters asked) {
        var limit = asked.limit();
        // One more than asked for tells whether there is a next page.
        var rows = register.page(asked.filter(), asked.order(), asked.after(), limit + 1);
        var page = rows.subList(0, Math.min(limit, rows.size()));
        return new CaseList(
                List.copyOf(page), rows.size() > limit ? page.get(limit - 1).number() : null);
    }
}
