package pl.pomost.edge.api.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.monitoring.DissolveAgreement;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.VisitSheet;

/** Visits of a case, and its closing. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class MonitoringResource {

    @Inject
    RecordVisit recordVisit;

    @Inject
    CloseCase closeCase;

    @Inject
    DissolveAgreement dissolveAgreement;

    @Inject
    VisitSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("visits")
    @Operation(operationId = "readVisits", summary = "The visits in their order, and the closing")
    @APIResponse(
            responseCode = "200",
            description = "As they stand",
            content = @Content(schema = @Schema(implementation = VisitSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("visits")
    @Operation(operationId = "recordVisit", summary = "Record a visit (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response visit(RecordVisitRequest request) {
        return Answers.done(recordVisit.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("dissolution")
    @Operation(
            operationId = "dissolveAgreement",
            summary = "End an agreement under which nothing was paid; what it promised is free again (manager)")
    @APIResponse(responseCode = "200", description = "Ended; the case stands at WITHDRAWN")
    public Response dissolve(DissolveAgreementRequest request) {
        var present = Bodies.present(request);
        return Answers.done(dissolveAgreement.handle(new DissolveAgreement.Command(
                SeenVersion.of(number, seen), present.securityReturned(), present.protocol())));
    }

    @POST
    @Path("closing")
    @Operation(operationId = "closeCase", summary = "Close the case after its durability period (manager)")
    @APIResponse(responseCode = "200", description = "Closed")
    public Response close(CloseCaseRequest request) {
        var present = Bodies.present(request);
        return Answers.done(closeCase.handle(
                new CloseCase.Command(SeenVersion.of(number, seen), present.securityReturned(), present.protocol())));
    }
}
