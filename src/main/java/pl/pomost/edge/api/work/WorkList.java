package pl.pomost.edge.api.work;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of works.
 *
 * @param works the newest first
 * @param next  what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "WorkList")
public record WorkList(List<WorkAnswer> works, @Nullable String next) {}
