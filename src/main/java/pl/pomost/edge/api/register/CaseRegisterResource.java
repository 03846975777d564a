package pl.pomost.edge.api.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.edge.api.Cut;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.register.CaseChoices;
import pl.pomost.records.register.CaseRegister;
import pl.pomost.records.register.CaseRow;

/** The list of cases. Assessors see those that were given to them. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseRegisterResource {

    @Inject
    CaseRegister register;

    @Inject
    CaseChoices choices;

    @GET
    @Operation(operationId = "listCases", summary = "List cases, paged by key")
    public CaseList list(@BeanParam CaseListParameters asked) {
        var limit = asked.limit();
        var filter = asked.filter();
        choices.known(filter).orRefuse(Refusal.Kind.INVALID);
        var page = Cut.of(register.page(filter, asked.order(), asked.after(), limit + 1), limit, CaseRow::number);
        return new CaseList(page.lines(), page.next());
    }
}
