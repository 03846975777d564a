package pl.pomost.edge.api.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.ObligationRow;

/**
 * A page of open obligations.
 *
 * @param obligations in the order of their last days
 * @param next        what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "ObligationList")
public record ObligationList(
        List<ObligationRow> obligations, @Nullable String next) {}
