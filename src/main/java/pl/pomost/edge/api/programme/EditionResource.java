package pl.pomost.edge.api.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.plan.ChangeLastDay;
import pl.pomost.business.programme.AddEdition;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.business.programme.ChangeEditionRules;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** Editions as administrators set them up; they are listed among the tables to look up. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class EditionResource {

    @Inject
    AddEdition addEdition;

    @Inject
    ChangeEditionRules changeEditionRules;

    @Inject
    ChangeLastDay changeLastDay;

    @Inject
    ChangeBudget changeBudget;

    @POST
    @Operation(operationId = "addEdition", summary = "Set up an edition with its rules and budgets (administrator)")
    @APIResponse(responseCode = "200", description = "Set up; the subject is its code")
    public Response addEdition(AddEditionRequest request) {
        return Answers.done(addEdition.handle(Bodies.present(request).command()));
    }

    @PUT
    @Path("{edition}/applications-until")
    @Operation(
            operationId = "changeLastDay",
            summary = "Move the last day on which an edition takes applications, with a reason (administrator)")
    @APIResponse(responseCode = "200", description = "Moved")
    public Response changeLastDay(
            @PathParam("edition") String edition,
            @HeaderParam("If-Match") String ifMatch,
            ChangeLastDayRequest request) {
        var present = Bodies.present(request);
        return Answers.done(changeLastDay.handle(
                new ChangeLastDay.Command(edition, SeenVersion.of(ifMatch), present.until(), present.reason())));
    }

    @POST
    @Path("{edition}/rules")
    @Operation(
            operationId = "changeEditionRules",
            summary = "Give new cases of an edition other rules from a day on; open cases keep theirs (administrator)")
    @APIResponse(responseCode = "200", description = "Changed")
    public Response changeRules(@PathParam("edition") String edition, ChangeEditionRulesRequest request) {
        var present = Bodies.present(request);
        return Answers.done(changeEditionRules.handle(
                new ChangeEditionRules.Command(edition, present.rulesVersion(), present.from())));
    }

    @PUT
    @Path("{edition}/budgets/{purpose}")
    @Operation(
            operationId = "changeBudget",
            summary = "Say how large a budget is from now on, with grounds (administrator)")
    @APIResponse(responseCode = "200", description = "Changed")
    public Response changeBudget(
            @PathParam("edition") String edition,
            @PathParam("purpose") Budget.Purpose purpose,
            ChangeBudgetRequest request) {
        var present = Bodies.present(request);
        return Answers.done(
                changeBudget.handle(new ChangeBudget.Command(edition, purpose, present.amount(), present.grounds())));
    }
}
