package pl.pomost.edge.api.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.declaration.RecordRegisteredActivities;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** What the court register says of the activities of a cooperative. */
@Path("cases/{number}/registered-activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class RegisteredActivityResource {

    @Inject
    RecordRegisteredActivities recordRegisteredActivities;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @PUT
    @Operation(
            operationId = "recordRegisteredActivities",
            summary = "Record the activities of the court register, before the registration is completed (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response registered(RecordRegisteredActivitiesRequest request) {
        var body = Bodies.present(request);
        return Answers.done(recordRegisteredActivities.handle(new RecordRegisteredActivities.Command(
                SeenVersion.of(number, seen), body.classification(), body.activities(), body.note())));
    }
}
