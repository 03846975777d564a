package pl.pomost.edge.api.applicant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.ParticipantRow;

/**
 * A page of people.
 *
 * @param next what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "ParticipantList")
public record ParticipantList(
        List<ParticipantRow> participants, @Nullable String next) {}
