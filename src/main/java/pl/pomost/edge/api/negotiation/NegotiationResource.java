package pl.pomost.edge.api.negotiation;

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
import pl.pomost.business.negotiation.AnswerNegotiation;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.negotiation.RejectUnanswered;
import pl.pomost.business.negotiation.RuleOnCuts;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.AssessmentLetter;
import pl.pomost.records.dossier.NegotiationSheet;

/** The negotiation of the amount of a case, and the assessment as the group gets it. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class NegotiationResource {

    @Inject
    NegotiationSheet sheet;

    @Inject
    AssessmentLetter letters;

    @Inject
    OpenNegotiation openNegotiation;

    @Inject
    AnswerNegotiation answerNegotiation;

    @Inject
    RuleOnCuts ruleOnCuts;

    @Inject
    RejectUnanswered rejectUnanswered;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("negotiation")
    @Operation(
            operationId = "readNegotiation",
            summary = "The schedule with the questioned lines, the group's answer and what was kept of each cut")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = NegotiationSheet.NegotiationOfCase.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("assessment-letter")
    @Operation(
            operationId = "readAssessmentLetter",
            summary = "The concluded assessment as the group gets it; assessors are named only after the decision")
    public AssessmentLetter.Letter letter() {
        return letters.of(SeenVersion.number(number));
    }

    @POST
    @Path("negotiation")
    @Operation(operationId = "openNegotiation", summary = "Question cost lines, each with a cut and a reason (manager)")
    @APIResponse(responseCode = "200", description = "Opened; the term of the group's answer runs")
    public Response open(OpenNegotiationRequest request) {
        return Answers.done(openNegotiation.handle(new OpenNegotiation.Command(
                SeenVersion.of(number, seen), Bodies.present(request).command())));
    }

    @POST
    @Path("negotiation-answer")
    @Operation(operationId = "answerNegotiation", summary = "Record the group's answer (advisor)")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; with every cut accepted the case is recommended with what is left")
    public Response answer(AnswerNegotiationRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerNegotiation.handle(new AnswerNegotiation.Command(
                SeenVersion.of(number, seen),
                present.answeredOn(),
                present.letter(),
                present.accepted(),
                present.argument())));
    }

    @POST
    @Path("negotiation-ruling")
    @Operation(
            operationId = "ruleOnCuts",
            summary = "Keep, lower or lift each cut after the group's arguments (manager)")
    @APIResponse(responseCode = "200", description = "Recommended with what is left")
    public Response rule(RuleOnCutsRequest request) {
        var present = Bodies.present(request);
        return Answers.done(ruleOnCuts.handle(
                new RuleOnCuts.Command(SeenVersion.of(number, seen), present.command(), present.grounds())));
    }

    @POST
    @Path("negotiation-rejection")
    @Operation(
            operationId = "rejectUnanswered",
            summary = "Close the negotiation when the group did not answer in time (manager)")
    @APIResponse(responseCode = "200", description = "Rejected; the group may appeal")
    public Response reject(RejectUnansweredRequest request) {
        return Answers.done(rejectUnanswered.handle(new RejectUnanswered.Command(
                SeenVersion.of(number, seen), Bodies.present(request).grounds())));
    }
}
