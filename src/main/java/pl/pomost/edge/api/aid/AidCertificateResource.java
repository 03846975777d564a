package pl.pomost.edge.api.aid;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.RecordCertificate;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.aid.AidSheet;
import pl.pomost.records.aid.CertificateRow;

/** The certificate of aid that was granted here. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "De minimis aid")
public class AidCertificateResource {

    @Inject
    AidSheet sheet;

    @Inject
    RecordCertificate recordCertificate;

    @PathParam("number")
    String number;

    @PathParam("entry")
    int entry;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("aid/{entry}/certificate")
    @Operation(operationId = "readCertificate", summary = "The certificate of one aid, with what was done with it")
    public CertificateRow certificate() {
        return sheet.certificate(SeenVersion.number(number), entry);
    }

    @POST
    @Path("aid/{entry}/certificate/issue")
    @Operation(
            operationId = "issueCertificate",
            summary = "Record that the signed certificate was given to the recipient (accountant)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response issue(IssueCertificateRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordCertificate.handle(new RecordCertificate.Command(
                SeenVersion.of(number, seen), entry, CertificateAct.Kind.ISSUED, present.issuedOn(), null)));
    }

    @POST
    @Path("aid/{entry}/certificate/report")
    @Operation(
            operationId = "reportAid",
            summary = "Record that the granting was reported to the register of state aid (accountant)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response report(ReportAidRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordCertificate.handle(new RecordCertificate.Command(
                SeenVersion.of(number, seen),
                entry,
                CertificateAct.Kind.REPORTED,
                present.reportedOn(),
                present.reference())));
    }
}
