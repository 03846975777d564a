package pl.pomost.edge.api.statement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.records.statement.LineText;
import pl.pomost.records.statement.PostingRow;

/**
 * One line of a statement with all that the bank said and all that was said of it.
 *
 * @param line     what lists show
 * @param text     what the bank said of the other side
 * @param postings everything that was proposed, refused ones too
 */
@Schema(name = "StatementLineDetails")
public record LineDetails(LineAnswer line, LineText text, List<PostingRow> postings) {}
