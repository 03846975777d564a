package pl.pomost.edge.api.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.pomost.records.register.ReferenceTables;

/** Tables to look up. */
@Path("reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    @Inject
    ReferenceTables tables;

    @GET
    @Path("minimum-wages")
    @Operation(operationId = "listMinimumWages", summary = "Minimum wages, the newest first")
    public List<ReferenceTables.WageRow> minimumWages() {
        return tables.minimumWages();
    }

    @GET
    @Path("municipalities")
    @Operation(operationId = "listMunicipalities", summary = "Municipalities with their counties, in Polish order")
    public List<ReferenceTables.MunicipalityRow> municipalities() {
        return tables.municipalities();
    }
}
