package pl.pomost.edge.api.appeal;

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
import pl.pomost.business.appeal.DecideAppeal;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.appeal.AppealSheet;

/** The appeals of a case. New assessors are given or drawn as for the first assessment. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
public class AppealResource {

    @Inject
    AppealSheet sheet;

    @Inject
    RecordLetterReceipt recordLetterReceipt;

    @Inject
    FileAppeal fileAppeal;

    @Inject
    DecideAppeal decideAppeal;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("appeals")
    @Operation(
            operationId = "readAppeals",
            summary = "Until when the group may appeal and why until then, what it filed, and what was decided")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = AppealSheet.AppealsOfCase.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("letter-receipt")
    @Operation(
            operationId = "recordLetterReceipt",
            summary = "Record when the group received the letter about its result (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; the term of an appeal runs from it")
    public Response receive(RecordLetterReceiptRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordLetterReceipt.handle(
                new RecordLetterReceipt.Command(SeenVersion.of(number, seen), present.receivedOn(), present.proof())));
    }

    @POST
    @Path("appeals")
    @Operation(operationId = "fileAppeal", summary = "Record the group's appeal (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; two new assessors hear it")
    public Response file(FileAppealRequest request) {
        var present = Bodies.present(request);
        return Answers.done(fileAppeal.handle(new FileAppeal.Command(
                SeenVersion.of(number, seen),
                present.filedOn(),
                present.letter(),
                present.passages(),
                present.planUnchanged())));
    }

    @POST
    @Path("appeal-ruling")
    @Operation(
            operationId = "decideAppeal",
            summary = "Close an appeal as its new cards say (manager who did not decide first)")
    @APIResponse(responseCode = "200", description = "Decided, finally")
    public Response decide(DecideAppealRequest request) {
        var present = Bodies.present(request);
        return Answers.done(decideAppeal.handle(
                new DecideAppeal.Command(SeenVersion.of(number, seen), present.grounds(), present.noMoney())));
    }
}
