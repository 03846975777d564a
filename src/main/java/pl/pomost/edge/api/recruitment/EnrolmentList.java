package pl.pomost.edge.api.recruitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.recruitment.EnrolmentRow;

/**
 * A page of an edition's people.
 *
 * @param next number to ask the next page after, absent on the last page
 */
@Schema(name = "EnrolmentList")
public record EnrolmentList(
        List<EnrolmentRow> people, @Nullable String next) {}
