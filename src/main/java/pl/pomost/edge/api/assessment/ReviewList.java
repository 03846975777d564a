package pl.pomost.edge.api.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.records.register.ReviewRow;

/**
 * Applications for bridging support that an assessor has to examine.
 *
 * @param reviews the newest first, at most 200
 */
@Schema(name = "ReviewList")
public record ReviewList(List<ReviewRow> reviews) {}
