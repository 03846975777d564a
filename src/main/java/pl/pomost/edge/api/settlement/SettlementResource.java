package pl.pomost.edge.api.settlement;

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
import pl.pomost.business.settlement.AcceptSettlement;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.ConcludeGrant;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.settlement.SubmitEffects;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.SettlementSheet;

/** The settlement of a case: handed in, checked, returned, accepted, concluded. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settlement")
public class SettlementResource {

    @Inject
    SubmitSettlement submitSettlement;

    @Inject
    SubmitEffects submitEffects;

    @Inject
    CheckSettlement checkSettlement;

    @Inject
    ReturnSettlement returnSettlement;

    @Inject
    AcceptSettlement acceptSettlement;

    @Inject
    ConcludeGrant concludeGrant;

    @Inject
    SettlementSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("settlement")
    @Operation(operationId = "readSettlement", summary = "The settlement with its proofs")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = SettlementSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number)).orElseThrow(() -> Refusal.unknown("settlement", number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("spending")
    @Operation(
            operationId = "readSpending",
            summary = "From when to when the grant may be spent, and the most that may be claimed for each cost line")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = SettlementSheet.SpendingOfCase.class)))
    public Response readSpending() {
        var found = sheet.spending(SeenVersion.number(number)).orElseThrow(() -> Refusal.unknown("agreement", number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("settlement")
    @Operation(operationId = "submitSettlement", summary = "Hand in the settlement (advisor); again after a return")
    @APIResponse(responseCode = "200", description = "Handed in")
    public Response submit(SubmitSettlementRequest request) {
        return Answers.done(submitSettlement.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("settlement-effects")
    @Operation(
            operationId = "submitEffects",
            summary = "Under unit rates: hand in the jobs that exist and were kept (advisor); again after a return")
    @APIResponse(responseCode = "200", description = "Handed in")
    public Response submitEffects(SubmitEffectsRequest request) {
        return Answers.done(submitEffects.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("settlement-check")
    @Operation(operationId = "checkSettlement", summary = "Say what is accepted of each proof (advisor)")
    @APIResponse(responseCode = "200", description = "Checked")
    public Response check(CheckSettlementRequest request) {
        return Answers.done(checkSettlement.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("settlement-return")
    @Operation(operationId = "returnSettlement", summary = "Send the settlement back for correction (advisor)")
    @APIResponse(responseCode = "200", description = "Returned")
    public Response giveBack(ReturnSettlementRequest request) {
        return Answers.done(returnSettlement.handle(new ReturnSettlement.Command(
                SeenVersion.of(number, seen), Bodies.present(request).remarks())));
    }

    @POST
    @Path("settlement-acceptance")
    @Operation(
            operationId = "acceptSettlement",
            summary = "Accept the checked settlement (manager who did not check it)")
    @APIResponse(responseCode = "200", description = "Accepted")
    public Response accept() {
        return Answers.done(acceptSettlement.handle(new AcceptSettlement.Command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("grant-conclusion")
    @Operation(
            operationId = "concludeGrant",
            summary = "Conclude a grant of which nothing is left to pay and nothing to return (accountant)")
    @APIResponse(responseCode = "200", description = "Concluded; the durability period begins")
    public Response conclude() {
        return Answers.done(concludeGrant.handle(new ConcludeGrant.Command(SeenVersion.of(number, seen))));
    }
}
