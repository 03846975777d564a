package pl.pomost.edge.api.plan;

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
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** The way of an application: begun, handed in, handed in again, withdrawn. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class ApplicationResource {

    @Inject
    StartApplication startApplication;

    @Inject
    SubmitApplication submitApplication;

    @Inject
    ResubmitApplication resubmitApplication;

    @Inject
    WithdrawCase withdrawCase;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @POST
    @Path("application-start")
    @Operation(operationId = "startApplication", summary = "Begin the application with an empty plan (advisor)")
    @APIResponse(responseCode = "200", description = "Begun")
    public Response start() {
        return Answers.done(startApplication.handle(new StartApplication.Command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("submission")
    @Operation(operationId = "submitApplication", summary = "Hand the application in; the plan is locked (advisor)")
    @APIResponse(responseCode = "200", description = "Handed in")
    public Response submit() {
        return Answers.done(submitApplication.handle(new SubmitApplication.Command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("resubmission")
    @Operation(operationId = "resubmitApplication", summary = "Hand the corrected application in again (advisor)")
    @APIResponse(responseCode = "200", description = "Handed in again")
    public Response resubmit() {
        return Answers.done(resubmitApplication.handle(new ResubmitApplication.Command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("withdrawal")
    @Operation(operationId = "withdrawCase", summary = "Record that the group resigns (advisor)")
    @APIResponse(responseCode = "200", description = "Withdrawn; what was promised is free again")
    public Response withdraw(WithdrawCaseRequest request) {
        return Answers.done(withdrawCase.handle(new WithdrawCase.Command(
                SeenVersion.of(number, seen), Bodies.present(request).reason())));
    }
}
