package pl.pomost.edge.api.training;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.training.IssueTrainingCertificate;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.TrainingCertificates;

/** Certificates of the training of one case. */
@Path("cases/{number}/training-certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Training")
public class TrainingCertificateResource {

    @Inject
    TrainingCertificates sheet;

    @Inject
    IssueTrainingCertificate issueTrainingCertificate;

    @PathParam("number")
    String number;

    @GET
    @Operation(
            operationId = "listTrainingCertificates",
            summary = "Certificates of the case with the figures of their days")
    public List<TrainingCertificates.TrainingCertificateRow> list() {
        return sheet.of(SeenVersion.number(number));
    }

    @POST
    @Operation(
            operationId = "issueTrainingCertificate",
            summary = "Issue the certificate of a member who attended enough (advisor)")
    @APIResponse(responseCode = "200", description = "Issued; the subject is the number of the certificate")
    public Response issue(@HeaderParam("If-Match") String ifMatch, IssueTrainingCertificateRequest request) {
        return Answers.done(issueTrainingCertificate.handle(new IssueTrainingCertificate.Command(
                SeenVersion.of(number, ifMatch), Bodies.present(request).participant())));
    }
}
