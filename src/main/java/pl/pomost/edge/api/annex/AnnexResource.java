package pl.pomost.edge.api.annex;

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
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.annex.AnnexSheet;
import pl.pomost.records.dossier.GrantShareSheet;

/** Annexes to the agreement of a case. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement")
public class AnnexResource {

    @Inject
    AnnexSheet sheet;

    @Inject
    GrantShareSheet shares;

    @Inject
    ProposeAnnex proposeAnnex;

    @Inject
    AnswerAnnex answerAnnex;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("annexes")
    @Operation(operationId = "readAnnexes", summary = "All annexes of a case, each with what it was before and becomes")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = AnnexSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("annexes/shares")
    @Operation(
            operationId = "readGrantShares",
            summary =
                    "Who makes up an agreed grant: what each counted person let it be, who left by which annex, what holds now")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = GrantShareSheet.Shares.class)))
    public Response shares() {
        var found = shares.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("annexes")
    @Operation(operationId = "proposeAnnex", summary = "Propose an annex (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Proposed; ETag is the new version of the case")
    public Response propose(ProposeAnnexRequest request) {
        return Answers.done(proposeAnnex.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("annexes/{annex}/answer")
    @Operation(
            operationId = "answerAnnex",
            summary = "Sign a proposed annex under the next number, or refuse it (manager)")
    @APIResponse(responseCode = "200", description = "Answered; ETag is the new version of the case")
    public Response answer(@PathParam("annex") int annex, AnswerAnnexRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerAnnex.handle(
                new AnswerAnnex.Command(SeenVersion.of(number, seen), annex, present.signed(), present.grounds())));
    }
}
