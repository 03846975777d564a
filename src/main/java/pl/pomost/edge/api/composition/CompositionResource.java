package pl.pomost.edge.api.composition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import pl.pomost.business.composition.AnswerComposition;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.composition.ProposeComposition;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.composition.CompositionSheet;

/** Who founds the cooperative of a case in the end. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement")
public class CompositionResource {

    @Inject
    CompositionSheet sheet;

    @Inject
    NameFounders nameFounders;

    @Inject
    ProposeComposition proposeComposition;

    @Inject
    AnswerComposition answerComposition;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("composition")
    @Operation(
            operationId = "readComposition",
            summary = "Who should found the cooperative, whom its papers name, and the changes that were proposed")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = CompositionSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @PUT
    @Path("named-founders")
    @Operation(
            operationId = "nameFounders",
            summary = "Record whom the founding act or the resolution names (advisor of the case)",
            description =
                    "The registration is completed, and the agreement signed, only when they are just the people of the"
                            + " approved application, or of a change to which a manager consented")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response name(NameFoundersRequest request) {
        var present = Bodies.present(request);
        return Answers.done(nameFounders.handle(
                new NameFounders.Command(SeenVersion.of(number, seen), present.founders(), present.others())));
    }

    @POST
    @Path("composition/changes")
    @Operation(
            operationId = "proposeComposition",
            summary = "Propose that somebody leaves or joins between approval and agreement (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Proposed; ETag is the new version of the case")
    public Response propose(ProposeCompositionRequest request) {
        return Answers.done(proposeComposition.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("composition/changes/{change}/answer")
    @Operation(
            operationId = "answerComposition",
            summary = "Consent to a change, which takes effect that day, or refuse it (manager)")
    @APIResponse(responseCode = "200", description = "Answered; ETag is the new version of the case")
    public Response answer(@PathParam("change") int change, AnswerCompositionRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerComposition.handle(new AnswerComposition.Command(
                SeenVersion.of(number, seen), change, present.consented(), present.grounds())));
    }
}
