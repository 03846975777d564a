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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import pl.pomost.records.register.CaseRegister;

/** The list of cases. Assessors see those that were given to them. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseRegisterResource {

    @Inject
    CaseRegister register;

    @GET
    @Operation(operationId = "listCases", summary = "List cases, paged by key")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "Number of the last case of the page before",
            example = "GR-2026-0005")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "At most that many, 1 to 200; 50 when absent",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "Order",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"NEWEST", "NAME", "DUE"}))
    @Parameter(name = "project", in = ParameterIn.QUERY)
    @Parameter(name = "edition", in = ParameterIn.QUERY)
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "A stage, e.g. SUBMITTED")
    @Parameter(name = "advisor", in = ParameterIn.QUERY, description = "Account of the present advisor")
    @Parameter(
            name = "county",
            in = ParameterIn.QUERY,
            description = "TERYT code of a county, four digits",
            example = "0463")
    @Parameter(name = "text", in = ParameterIn.QUERY, description = "Part of the number or of the name")
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            description = "true: only those whose due day has passed",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public CaseList list(@BeanParam CaseListParameters asked) {
        var limit = asked.limit();
        // One more than asked for tells whether there is a next page.
        var rows = register.page(asked.filter(), asked.order(), asked.after(), limit + 1);
        var page = rows.subList(0, Math.min(limit, rows.size()));
        return new CaseList(
                List.copyOf(page), rows.size() > limit ? page.get(limit - 1).number() : null);
    }
}
