package pl.pomost.edge.api.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.recruitment.EnrolmentRow;
import pl.pomost.records.recruitment.RecruitmentRegister;

/** The people of an edition's recruitment. */
@Path("editions/{edition}/recruitment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class RecruitmentResource {

    @Inject
    RecruitmentRegister register;

    @PathParam("edition")
    String edition;

    @GET
    @Operation(
            operationId = "listRecruitment",
            summary = "People on their way into an edition, in the order of their numbers")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = EnrolmentList.class)))
    public EnrolmentList list(
            @QueryParam("stage")
                    @Parameter(
                            description = "Only people in that stage",
                            schema = @Schema(implementation = EnrolmentStage.class),
                            example = "MERIT_CHECK")
                    @Nullable
                    String stage,
            @QueryParam("after")
                    @Parameter(description = "Number that the page before ended with", example = "P-2026-00001")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("stage", stage == null || isStage(stage), () -> Reason.ofField("stage", "enrolment.stage")
                .with(
                        "allowed",
                        Arrays.stream(EnrolmentStage.values()).map(Enum::name).toList()));
        check.orRefuse();
        var most = PageLimit.of(limit);
        var rows = register.page(edition, stage == null ? null : EnrolmentStage.valueOf(stage), after, most + 1);
        var page = Cut.of(rows, most, EnrolmentRow::participant);
        return new EnrolmentList(page.lines(), page.next());
    }

    private static boolean isStage(String text) {
        return Arrays.stream(EnrolmentStage.values())
                .anyMatch(stage -> stage.name().equals(text));
    }
}
