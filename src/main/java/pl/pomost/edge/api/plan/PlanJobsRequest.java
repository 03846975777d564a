package pl.pomost.edge.api.plan;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.job.Job;
import pl.pomost.business.job.PlanJobs;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** The jobs of a plan under unit rates. */
@Schema(name = "PlanJobsRequest")
public record PlanJobsRequest(
        @Schema(description = "All jobs, 1 to 60", required = true)
        List<JobRequest> jobs) {

    /** One job. */
    @Schema(name = "JobRequest")
    public record JobRequest(
            @Schema(description = "At most 150 characters", maxLength = 150, example = "Krawiec", required = true)
            String name,

            @Schema(
                    description = "Working time in per cent of full time",
                    minimum = "1",
                    maximum = "100",
                    example = "75",
                    required = true)
            int percent,

            @Schema(description = "For a person with a severe or coupled disability", example = "false")
            boolean severe,

            @Schema(description = "Whether it is newly created", example = "true")
            boolean created,

            @Schema(description = "Whether it is kept for the durability period", example = "true")
            boolean kept,

            @Schema(description = "Asked for the reintegration of the person; absent for nothing", example = "6000.00")
            @Nullable
            Money reintegration,

            @Schema(
                    description = "Year and month in which it begins",
                    example = "2026-09",
                    required = true,
                    pattern = "^\\d{4}-(0[1-9]|1[0-2])$")
            String plannedMonth) {

        private Job job() {
            return new Job(name, percent, severe, created, kept, reintegration, month(plannedMonth));
        }
    }

    PlanJobs.Command command(CaseRef seen) {
        return new PlanJobs.Command(seen, Lists.mapped(jobs, JobRequest::job));
    }

    @SuppressWarnings("NullAway") // an unreadable month is told by the use case
    private static YearMonth month(@Nullable String typed) {
        try {
            return typed == null ? null : YearMonth.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
