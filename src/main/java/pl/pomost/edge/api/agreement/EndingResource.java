package pl.pomost.edge.api.agreement;

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
import pl.pomost.business.agreement.EndWithoutAgreement;
import pl.pomost.business.agreement.ExtendRegistration;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.dossier.EndingSheet;

/** The term of registration, and the end of a case whose agreement never comes about. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement")
public class EndingResource {

    @Inject
    ExtendRegistration extendRegistration;

    @Inject
    EndWithoutAgreement endWithoutAgreement;

    @Inject
    AgreementDossier dossier;

    @Inject
    CaseDossier cases;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @POST
    @Path("registration-extension")
    @Operation(operationId = "extendRegistration", summary = "Extend the term of registration, once (manager)")
    @APIResponse(responseCode = "200", description = "Extended; ETag is the new version of the case")
    public Response extend(ExtendRegistrationRequest request) {
        var reason = Bodies.present(request).reason();
        return Answers.done(
                extendRegistration.handle(new ExtendRegistration.Command(SeenVersion.of(number, seen), reason)));
    }

    @POST
    @Path("ending")
    @Operation(
            operationId = "endWithoutAgreement",
            summary = "End an approved case whose agreement cannot come about; its money is free again (manager)")
    @APIResponse(responseCode = "200", description = "Ended; ETag is the new version of the case")
    public Response end(EndWithoutAgreementRequest request) {
        var present = Bodies.present(request);
        return Answers.done(endWithoutAgreement.handle(
                new EndWithoutAgreement.Command(SeenVersion.of(number, seen), present.ground(), present.reasons())));
    }

    @GET
    @Path("ending")
    @Operation(
            operationId = "readEnding",
            summary = "The extension of the term of registration, and why a case ended without an agreement")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = EndingSheet.class)))
    public Response read() {
        var head = cases.head(SeenVersion.number(number));
        return Answers.seen(dossier.ending(head.number()), head.version());
    }
}
