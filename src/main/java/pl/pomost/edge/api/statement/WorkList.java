package pl.pomost.edge.api.statement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of lines that wait, of all statements.
 *
 * @param lines the first taken in first
 * @param next  what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "StatementWorkList")
public record WorkList(List<LineAnswer> lines, @Nullable String next) {}
