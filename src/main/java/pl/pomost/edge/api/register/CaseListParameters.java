package pl.pomost.edge.api.register;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.register.CaseFilter;
import pl.pomost.records.register.CaseOrder;

/** What one can ask of the list of cases. */
public class CaseListParameters {

    private static final int TEXT_LENGTH = 200;

    @QueryParam("after")
    @Parameter(description = "Number of the last case of the page before", example = "GR-2026-0005")
    @Nullable
    String after;

    @QueryParam("limit")
    @Parameter(
            description = "At most that many, 1 to 200; 50 when absent",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"),
            example = "50")
    @Nullable
    String limit;

    @QueryParam("sort")
    @Parameter(description = "Order", schema = @Schema(implementation = CaseOrder.class), example = "NEWEST")
    @Nullable
    String sort;

    @QueryParam("project")
    @Parameter(description = "Code of the project", example = "POKAZ")
    @Nullable
    String project;

    @QueryParam("edition")
    @Parameter(description = "Code of the edition", example = "WZOR-1")
    @Nullable
    String edition;

    @QueryParam("stage")
    @Parameter(
            description = "Only cases at this stage",
            schema = @Schema(implementation = Stage.class),
            example = "SUBMITTED")
    @Nullable
    String stage;

    @QueryParam("advisor")
    @Parameter(description = "Account of the present advisor", example = "doradca")
    @Nullable
    String advisor;

    @QueryParam("county")
    @Parameter(description = "TERYT code of a county, four digits", example = "0463")
    @Nullable
    String county;

    @QueryParam("text")
    @Parameter(description = "Part of the number or of the name, at most 200 characters", example = "Żuraw")
    @Nullable
    String text;

    @QueryParam("overdue")
    @Parameter(
            description = "true: only those whose due day has passed",
            schema = @Schema(implementation = Boolean.class),
            example = "true")
    @Nullable
    String overdue;

    CaseFilter filter() {
        check();
        return new CaseFilter(
                project,
                edition,
                stage == null ? null : Stage.valueOf(stage),
                advisor,
                county,
                text,
                Boolean.parseBoolean(overdue));
    }

    CaseOrder order() {
        return sort == null ? CaseOrder.NEWEST : CaseOrder.valueOf(sort);
    }

    @Nullable
    String after() {
        return after;
    }

    int limit() {
        check();
        return PageLimit.of(limit);
    }

    /** All errors at once. */
    private void check() {
        var check = new Check();
        check.that("after", after == null || CaseNumber.isValid(after), "not-a-case-number");
        PageLimit.check(check, limit);
        check.that("sort", sort == null || isOne(sort, CaseOrder.values()), "not-a-choice");
        check.that("stage", stage == null || isOne(stage, Stage.values()), "not-a-choice");
        check.that("overdue", overdue == null || overdue.matches("true|false"), "not-a-choice");
        check.optionalText("project", project, TEXT_LENGTH);
        check.optionalText("edition", edition, TEXT_LENGTH);
        check.optionalText("advisor", advisor, TEXT_LENGTH);
        check.optionalText("county", county, TEXT_LENGTH);
        check.optionalText("text", text, TEXT_LENGTH);
        check.orRefuse();
    }

    private static boolean isOne(String typed, Enum<?>... constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(typed));
    }
}
