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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.CorrectAid;
import pl.pomost.business.aid.DeclareAid;
import pl.pomost.business.aid.LowerAid;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.aid.AidSheet;
import pl.pomost.records.aid.HeadroomRow;
import pl.pomost.records.aid.HeadroomSheet;

/** De minimis aid of a case: what was received, what is left of the limit. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "De minimis aid")
public class AidResource {

    @Inject
    AidSheet sheet;

    @Inject
    HeadroomSheet headrooms;

    @Inject
    DeclareAid declareAid;

    @Inject
    CorrectAid correctAid;

    @Inject
    LowerAid lowerAid;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("aid")
    @Operation(
            operationId = "readAid",
            summary =
                    "Aid that was declared, certified and granted in a case, undertakings that count together, certificates")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = AidSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("aid-headroom")
    @Extension(name = "x-counts", value = "409 while the cooperative, the regulation or the rate is missing")
    @Operation(
            operationId = "readHeadroom",
            summary =
                    "What is left of the limit for the cooperative on a day: regulation, window, counted entries, rate, sum")
    public HeadroomRow headroom(
            @QueryParam("day")
                    @Parameter(
                            description = "Day of the granting; today when absent",
                            schema = @Schema(implementation = LocalDate.class),
                            example = "2026-03-02")
                    @Nullable
                    String day,
            @QueryParam("regime")
                    @Parameter(
                            description =
                                    "Number of the regulation; that of the rules, or the newest in force, when absent",
                            example = "2023/2831")
                    @Nullable
                    String regime,
            @QueryParam("amount")
                    @Parameter(
                            description =
                                    "Złoty that may be granted; the approved amount when absent and nothing is signed",
                            schema = @Schema(implementation = Money.class),
                            example = "100000.00")
                    @Nullable
                    String amount) {
        var check = new Check();
        check.that("day", day == null || isDay(day), "not-a-date");
        check.that("regime", regime == null || regime.matches("\\d{1,4}/\\d{4}"), "aid.regime-form");
        check.that("amount", amount == null || isAmount(amount), "json.no-amount");
        check.orRefuse();
        return headrooms.of(
                SeenVersion.number(number),
                day == null ? null : LocalDate.parse(day),
                regime,
                amount == null ? null : Money.of(amount));
    }

    @POST
    @Path("aid")
    @Operation(operationId = "declareAid", summary = "Enter aid that others granted (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Entered; ETag is the new version of the case")
    public Response declare(DeclareAidRequest request) {
        return Answers.done(declareAid.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("aid/{entry}/correction")
    @Operation(
            operationId = "correctAid",
            summary = "Correct an entry of others' aid by another one (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Corrected; ETag is the new version of the case")
    public Response correct(@PathParam("entry") int entry, CorrectAidRequest request) {
        return Answers.done(correctAid.handle(Bodies.present(request).command(SeenVersion.of(number, seen), entry)));
    }

    @POST
    @Path("aid/{entry}/reduction")
    @Operation(
            operationId = "lowerAid",
            summary =
                    "Lower aid granted here that was returned or not used; a corrected certificate is drawn up (accountant)")
    @APIResponse(responseCode = "200", description = "Lowered; ETag is the new version of the case")
    public Response lower(@PathParam("entry") int entry, LowerAidRequest request) {
        return Answers.done(lowerAid.handle(Bodies.present(request).command(SeenVersion.of(number, seen), entry)));
    }

    private static boolean isDay(String text) {
        try {
            return text.matches("[1-9]\\d{3}-\\d{2}-\\d{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,2})?") && Money.of(text).isPositive();
    }
}
