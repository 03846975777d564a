package pl.pomost.edge.api.register;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.register.CaseFilter;
import pl.pomost.records.register.CaseOrder;

/** What one can ask of the list of cases. */
public class CaseListParameters {

    /** Most cases on one page. */
    static final int MOST = 200;

    private static final int USUAL = 50;
    private static final int TEXT_LENGTH = 200;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("project")
    @Nullable
    String project;

    @QueryParam("edition")
    @Nullable
    String edition;

    @QueryParam("stage")
    @Nullable
    String stage;

    @QueryParam("advisor")
    @Nullable
    String advisor;

    @QueryParam("county")
    @Nullable
    String county;

    @QueryParam("text")
    @Nullable
    String text;

    @QueryParam("overdue")
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
        return limit == null ? USUAL : Integer.parseInt(limit);
    }

    /** All errors at once. */
    private void check() {
        var check = new Check();
        check.that("after", after == null || CaseNumber.isValid(after), "not-a-case-number");
        check.that("limit", limit == null || isLimit(limit), () -> Reason.ofField("limit", "out-of-range")
                .with("min", 1)
                .with("max", MOST));
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

    private static boolean isLimit(String typed) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST;
    }

    private static boolean isOne(String typed, Enum<?>... constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(typed));
    }
}
