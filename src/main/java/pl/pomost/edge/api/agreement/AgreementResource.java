package pl.pomost.edge.api.agreement;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RecordSeatAddress;
import pl.pomost.business.agreement.RecordSocialInsurance;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.AgreementSheet;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.dossier.CooperativeSheet;

/** The cooperative of a case and its grant agreement. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement")
public class AgreementResource {

    @Inject
    BeginRegistration beginRegistration;

    @Inject
    CompleteRegistration completeRegistration;

    @Inject
    RecordSocialInsurance recordSocialInsurance;

    @Inject
    RecordSeatAddress recordSeatAddress;

    @Inject
    SignAgreement signAgreement;

    @Inject
    AgreementDossier dossier;

    @Inject
    CaseDossier cases;

    @Context
    UriInfo uri;

    @POST
    @Path("registration")
    @Operation(
            operationId = "beginRegistration",
            summary = "Record the founding meeting or the resolution that admits the members (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response begin(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            BeginRegistrationRequest request) {
        var theCase = SeenVersion.of(number, ifMatch);
        return Answers.done(beginRegistration.handle(Bodies.present(request).command(theCase)));
    }

    @POST
    @Path("registration-completion")
    @Operation(
            operationId = "completeRegistration",
            summary = "Record the entry in the registers and the account (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response complete(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            CompleteRegistrationRequest request) {
        var theCase = SeenVersion.of(number, ifMatch);
        return Answers.done(completeRegistration.handle(Bodies.present(request).command(theCase)));
    }

    @POST
    @Path("registration/social-insurance")
    @Operation(
            operationId = "recordSocialInsurance",
            summary = "Record when a registration for social insurance that was still to come was handed in (advisor)",
            description =
                    "The registration shows its last day and whether it came late; the obligation is done with it")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response insurance(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            RecordSocialInsuranceRequest request) {
        var theCase = SeenVersion.of(number, ifMatch);
        return Answers.done(recordSocialInsurance.handle(new RecordSocialInsurance.Command(
                theCase, Bodies.present(request).insuranceRegisteredOn())));
    }

    @PUT
    @Path("registration/seat-address")
    @Operation(
            operationId = "recordSeatAddress",
            summary = "Record the address of the cooperative's seat (advisor)",
            description =
                    "Also when it moves. The certificate of de minimis aid names it; issued documents keep what they say")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response seat(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            RecordSeatAddressRequest request) {
        var theCase = SeenVersion.of(number, ifMatch);
        return Answers.done(recordSeatAddress.handle(
                new RecordSeatAddress.Command(theCase, Bodies.present(request).seatAddress())));
    }

    @GET
    @Path("registration")
    @Operation(operationId = "getRegistration", summary = "The cooperative as far as it is known")
    @APIResponse(
            responseCode = "200",
            description = "The cooperative; ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = CooperativeSheet.class)))
    public Response cooperative(@PathParam("number") String number) {
        var head = cases.head(SeenVersion.number(number));
        var sheet = dossier.cooperative(head.number()).orElseThrow(() -> Refusal.unknown("registration", number));
        return Answers.seen(sheet, head.version());
    }

    @POST
    @Path("agreement")
    @Operation(operationId = "signAgreement", summary = "Sign the agreement for the approved amount (manager)")
    @APIResponse(responseCode = "201", description = "Signed; Location is the agreement")
    public Response sign(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, SignAgreementRequest request) {
        var theCase = SeenVersion.of(number, ifMatch);
        var receipt = signAgreement.handle(Bodies.present(request).command(theCase));
        return Answers.created(uri.getAbsolutePath(), receipt);
    }

    @GET
    @Path("agreement")
    @Operation(operationId = "getAgreement", summary = "The agreement of a case")
    @APIResponse(
            responseCode = "200",
            description = "The agreement; ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = AgreementSheet.class)))
    public Response agreement(@PathParam("number") String number) {
        var head = cases.head(SeenVersion.number(number));
        var sheet = dossier.agreement(head.number()).orElseThrow(() -> Refusal.unknown("agreement", number));
        return Answers.seen(sheet, head.version());
    }
}
