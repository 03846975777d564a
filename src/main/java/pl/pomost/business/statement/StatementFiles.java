package pl.pomost.business.statement;

import java.util.List;

/** Reads what banks send. */
public interface StatementFiles {

    /**
     * Reads all statements of a file, or none of them.
     *
     * @return at least one; opening and movements make the closing balance of each
     * @throws pl.pomost.kernel.refusal.Refusal INVALID with the line and the reason why it is not read
     */
    List<ReadStatement> read(byte[] content);
}
