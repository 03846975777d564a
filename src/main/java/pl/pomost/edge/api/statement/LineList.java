package pl.pomost.edge.api.statement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of lines of one statement.
 *
 * @param lines in their order
 * @param next  what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "StatementLineList")
public record LineList(List<LineAnswer> lines, @Nullable Integer next) {}
