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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.CorrectParticipant;
import pl.pomost.business.applicant.HandOverPerson;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.business.applicant.RevealPersonalValue;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.dossier.ParticipantSheet;
import pl.pomost.records.register.ParticipantRegister;
import pl.pomost.records.register.ParticipantRow;

/** The people of the project. */
@Path("participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ParticipantResource {

    private static final int TEXT_LENGTH = 200;

    @Inject
    RegisterParticipant registerParticipant;

    @Inject
    CorrectParticipant correctParticipant;

    @Inject
    HandOverPerson handOverPerson;

    @Inject
    RevealPersonalValue revealPersonalValue;

    @Inject
    ParticipantRegister register;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listParticipants", summary = "People in Polish order of their names")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ParticipantList.class)))
    public ParticipantList list(
            @QueryParam("text")
                    @Parameter(
                            description = "Part of the name or of the number, at most 200 characters",
                            example = "Próbna")
                    @Nullable
                    String text,
            @QueryParam("after")
                    @Parameter(description = "Number that the page before ended with", example = "P-2026-00001")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.optionalText("text", text, TEXT_LENGTH);
        check.orRefuse();
        var most = PageLimit.of(limit);
        var rows = register.page(text, ParticipantRegister.Order.NAME, after, most + 1);
        var page = Cut.of(rows, most, ParticipantRow::number);
        return new ParticipantList(page.lines(), page.next());
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readParticipant", summary = "One person, identifiers masked")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the person",
            content = @Content(schema = @Schema(implementation = ParticipantSheet.class)))
    public Response read(@PathParam("number") String number) {
        var sheet = register.sheet(number);
        return Answers.seen(sheet, sheet.version());
    }

    @POST
    @Operation(operationId = "registerParticipant", summary = "Register somebody new (advisor)")
    @APIResponse(responseCode = "201", description = "Registered; Location is the person")
    public Response register(RegisterParticipantRequest request) {
        var receipt = registerParticipant.handle(Bodies.present(request).command());
        return Answers.created(
                uri.getAbsolutePathBuilder().path(receipt.subject()).build(), receipt);
    }

    @PUT
    @Path("{number}")
    @Operation(operationId = "correctParticipant", summary = "Correct what is registered (advisor)")
    @APIResponse(responseCode = "200", description = "Corrected; ETag is the new version")
    public Response correct(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            CorrectParticipantRequest request) {
        return Answers.done(
                correctParticipant.handle(Bodies.present(request).command(number, SeenVersion.of(ifMatch))));
    }

    @POST
    @Path("{number}/hand-over")
    @Operation(
            operationId = "handOverPerson",
            summary = "Give a person who is in no group to another advisor (manager)")
    @APIResponse(responseCode = "200", description = "Given; ETag is the new version")
    public Response handOver(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            HandOverPersonRequest request) {
        var present = Bodies.present(request);
        return Answers.done(handOverPerson.handle(
                new HandOverPerson.Command(number, SeenVersion.of(ifMatch), present.advisor(), present.reason())));
    }

    @POST
    @Path("{number}/revelations")
    @Operation(
            operationId = "revealPersonalValue",
            summary = "See one masked value in full; the look is an entry in the trail")
    @APIResponse(
            responseCode = "200",
            description = "The value with its receipt",
            content = @Content(schema = @Schema(implementation = RevealedValue.class)))
    public RevealedValue reveal(@PathParam("number") String number, RevealValueRequest request) {
        var asked = Bodies.present(request);
        var value = new AtomicReference<@Nullable String>();
        var receipt = revealPersonalValue.handle(
                new RevealPersonalValue.Command(number, asked.value(), asked.reason(), value::set));
        return new RevealedValue(value.get(), receipt);
    }
}
