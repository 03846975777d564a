package pl.pomost.edge.api.applicant;

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
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.GroupSheet;

/** The people of one case. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Group")
public class GroupResource {

    @Inject
    JoinGroup joinGroup;

    @Inject
    LeaveGroup leaveGroup;

    @Inject
    NameLegalFounders nameLegalFounders;

    @Inject
    GroupSheet sheet;

    @GET
    @Path("group")
    @Operation(operationId = "readGroup", summary = "Members, legal founders and the number of persons counted")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = GroupSheet.Sheet.class)))
    public Response read(@PathParam("number") String number) {
        var group = sheet.of(SeenVersion.number(number));
        return Answers.seen(group, group.version());
    }

    @POST
    @Path("group/members")
    @Operation(operationId = "joinGroup", summary = "A participant joins the group (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Joined; ETag is the new version of the case")
    public Response join(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, JoinGroupRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(joinGroup.handle(
                new JoinGroup.Command(SeenVersion.of(number, ifMatch), asked.participant(), asked.joinedOn())));
    }

    @POST
    @Path("group/departures")
    @Operation(operationId = "leaveGroup", summary = "A member leaves the group (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Left; ETag is the new version of the case")
    public Response leave(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, LeaveGroupRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(leaveGroup.handle(
                new LeaveGroup.Command(SeenVersion.of(number, ifMatch), asked.participant(), asked.leftOn())));
    }

    @PUT
    @Path("legal-founders")
    @Operation(operationId = "nameLegalFounders", summary = "Name all founding legal persons (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Named; ETag is the new version of the case")
    public Response name(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            NameLegalFoundersRequest request) {
        return Answers.done(nameLegalFounders.handle(Bodies.present(request).command(SeenVersion.of(number, ifMatch))));
    }
}
