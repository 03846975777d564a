package pl.pomost.edge.api.monitoring;

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
import pl.pomost.business.monitoring.FillPost;
import pl.pomost.business.monitoring.OpenPost;
import pl.pomost.business.monitoring.VacatePost;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.PostSheet;

/** Posts of a cooperative and the people on them. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class PostResource {

    @Inject
    OpenPost openPost;

    @Inject
    FillPost fillPost;

    @Inject
    VacatePost vacatePost;

    @Inject
    PostSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("posts")
    @Operation(operationId = "readPosts", summary = "Posts, everybody who held them, and what points at a breach")
    @APIResponse(
            responseCode = "200",
            description = "As they stand; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = PostSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("posts")
    @Operation(operationId = "openPost", summary = "Record a post that the cooperative created (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response open(OpenPostRequest request) {
        var present = Bodies.present(request);
        return Answers.done(openPost.handle(
                new OpenPost.Command(SeenVersion.of(number, seen), present.name(), present.createdOn())));
    }

    @POST
    @Path("posts/{post}/people")
    @Operation(operationId = "fillPost", summary = "Record who works on a vacant post (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response fill(@PathParam("post") int post, FillPostRequest request) {
        var present = Bodies.present(request);
        return Answers.done(fillPost.handle(new FillPost.Command(
                SeenVersion.of(number, seen), post, present.person(), present.cooperativeMember(), present.beganOn())));
    }

    @POST
    @Path("posts/{post}/vacancy")
    @Operation(operationId = "vacatePost", summary = "Record that whoever holds the post left it (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; the days for a replacement run")
    public Response vacate(@PathParam("post") int post, VacatePostRequest request) {
        var present = Bodies.present(request);
        return Answers.done(vacatePost.handle(
                new VacatePost.Command(SeenVersion.of(number, seen), post, present.endedOn(), present.ending())));
    }
}
