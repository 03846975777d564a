package pl.pomost.edge.api.training;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;

/** The attendance list of one session. */
@Schema(name = "RecordTrainingRequest")
public record RecordTrainingRequest(
        @Schema(example = "2026-03-03") LocalDate day,

        @Schema(example = "BUSINESS_PLAN") TrainingTopic topic,

        @Schema(description = "How long an hour of each lasts is a setting of the rules", example = "TRAINING")
        SupportForm form,

        @Schema(
                description = "Length in quarters of an hour of its form",
                example = "32",
                minimum = "1",
                maximum = "96")
        Integer quarters,

        List<AttendanceLine> attended,

        @Schema(description = "Why it is recorded so late; only where it is", maxLength = 500) @Nullable
        String reason) {

    /** Who attended how much of it. */
    @Schema(name = "AttendanceLine")
    public record AttendanceLine(
            @Schema(example = "P-2026-00001", pattern = "^P-\\d{4}-\\d{5,9}$")
            String participant,

            @Schema(example = "32", minimum = "1", maximum = "96")
            Integer quarters,

            boolean signed) {}

    TrainingList list() {
        return new TrainingList(
                day,
                topic,
                form,
                quarters,
                Lists.mapped(
                        attended,
                        line -> new TrainingList.Attended(line.participant(), line.quarters(), line.signed())));
    }

    RecordTraining.Command command(CaseRef seen) {
        return new RecordTraining.Command(seen, list(), reason);
    }
}
