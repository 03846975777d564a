package pl.pomost.edge.api.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.audit.SealLine;

/**
 * A page of the seals, newest first.
 *
 * @param seals the seals
 * @param next  what to send as {@code before} for the next page, absent on the last
 */
@Schema(name = "Seals")
public record SealPage(List<SealLine> seals, @Nullable Long next) {}
