package pl.pomost.edge.api.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.participation.AdvanceTraining;
import pl.pomost.business.participation.EndSupport;
import pl.pomost.business.participation.RecordExit;
import pl.pomost.business.participation.SignSupportContract;
import pl.pomost.business.participation.WithdrawPerson;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** One person's support in an edition: contract, training, end, exit. */
@Path("editions/{edition}/recruitment/{participant}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class SupportResource {

    @Inject
    SignSupportContract signSupportContract;

    @Inject
    AdvanceTraining advanceTraining;

    @Inject
    WithdrawPerson withdrawPerson;

    @Inject
    EndSupport endSupport;

    @Inject
    RecordExit recordExit;

    @PathParam("edition")
    String edition;

    @PathParam("participant")
    String participant;

    @POST
    @Path("contract")
    @Operation(
            operationId = "signSupportContract",
            summary = "Sign the contract of training and advice; a stale proof blocks with its date (manager)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response sign(@HeaderParam("If-Match") String ifMatch, SupportContractRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(signSupportContract.handle(new SignSupportContract.Command(
                edition, participant, SeenVersion.of(ifMatch), asked.contract(), asked.signedOn())));
    }

    @POST
    @Path("training-steps")
    @Operation(
            operationId = "advanceTraining",
            summary = "The training of the person began, was completed or failed (own advisor)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response train(@HeaderParam("If-Match") String ifMatch, TrainingStepRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(advanceTraining.handle(new AdvanceTraining.Command(
                edition, participant, SeenVersion.of(ifMatch), asked.step(), asked.recommendation())));
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawPerson",
            summary = "The person resigned or is struck off; the place is free then (own advisor)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response withdraw(@HeaderParam("If-Match") String ifMatch, WithdrawPersonRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(withdrawPerson.handle(new WithdrawPerson.Command(
                edition, participant, SeenVersion.of(ifMatch), asked.reason(), asked.day(), asked.note())));
    }

    @POST
    @Path("support-end")
    @Operation(
            operationId = "endSupport",
            summary = "Record the last day of the support: from it the exit data are due (own advisor)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response end(@HeaderParam("If-Match") String ifMatch, EndSupportRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(endSupport.handle(
                new EndSupport.Command(edition, participant, SeenVersion.of(ifMatch), asked.endedOn())));
    }

    @POST
    @Path("exit")
    @Operation(operationId = "recordExit", summary = "Record what the person does after the support (own advisor)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response exit(@HeaderParam("If-Match") String ifMatch, ExitRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(recordExit.handle(
                new RecordExit.Command(edition, participant, SeenVersion.of(ifMatch), asked.status())));
    }
}
