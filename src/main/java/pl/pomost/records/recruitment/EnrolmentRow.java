package pl.pomost.records.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.EnrolmentStage;

/**
 * A person in the list of an edition's recruitment. Nothing of special categories stands here.
 *
 * @param participant number of the person
 * @param formNumber  number of the form; absent while it is being written
 * @param due         last day for the next step; absent where none runs
 * @param late        whether that day has passed
 */
public record EnrolmentRow(
        String participant,
        String firstName,
        String lastName,
        @Nullable String formNumber,
        @Nullable Instant receivedAt,
        EnrolmentStage stage,
        LocalDate stageSince,
        @Nullable LocalDate due,
        boolean late) {}
