package pl.pomost.edge.api.outbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.outbox.DispatchRow;

/**
 * A page of what leaves.
 *
 * @param dispatches the newest first
 * @param next       what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "DispatchList")
public record DispatchList(
        List<DispatchRow> dispatches, @Nullable String next) {}
