package pl.pomost.edge.api.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.records.register.AssignmentRow;

/**
 * A page of what an assessor has to assess.
 *
 * @param assignments the newest case first
 * @param next        what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "AssignmentList")
public record AssignmentList(
        List<AssignmentRow> assignments, @Nullable CaseNumber next) {}
