package pl.pomost.edge.api.batch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.BatchLine;

/**
 * A page of batches.
 *
 * @param batches the newest first
 * @param next    what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "BatchList")
public record BatchList(List<BatchLine> batches, @Nullable String next) {}
