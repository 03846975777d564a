package pl.pomost.edge.api.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.programme.AddProject;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;

/** Projects as administrators name them. */
@Path("projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProjectResource {

    @Inject
    AddProject addProject;

    @POST
    @Operation(operationId = "addProject", summary = "Name a project (administrator)")
    @APIResponse(responseCode = "200", description = "Named; the subject is its code")
    public Response addProject(AddProjectRequest request) {
        return Answers.done(addProject.handle(Bodies.present(request).command()));
    }
}
