package pl.pomost.edge.api.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.audit.TrailEntry;

/**
 * A page of the trail of a case, oldest first.
 *
 * @param entries with everything that their hashes cover
 * @param next    what to send as {@code after} for the next page, absent on the last
 */
@Schema(name = "TrailEntries")
public record TrailPage(List<TrailEntry> entries, @Nullable Long next) {}
