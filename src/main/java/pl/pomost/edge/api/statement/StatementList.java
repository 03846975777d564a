package pl.pomost.edge.api.statement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.statement.StatementRow;

/**
 * A page of statements.
 *
 * @param statements the latest first
 * @param next       what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "StatementList")
public record StatementList(
        List<StatementRow> statements, @Nullable String next) {}
