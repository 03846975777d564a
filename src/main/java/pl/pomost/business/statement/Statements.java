package pl.pomost.business.statement;

import java.util.List;
import java.util.Optional;

/** Where statements are kept, with their lines and their files. */
public interface Statements {

    /** The next number of that year, without gaps; the counter stays locked until the transaction ends. */
    String nextNumber(int year);

    /** Whether a file with that SHA-256 was taken before. */
    boolean hasFile(String sha256);

    /** Keeps what the bank sent, sealed. */
    void keepFile(String sha256, byte[] content);

    /**
     * What the bank sent.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such file
     */
    byte[] file(String sha256);

    void add(BankStatement statement);

    /** The statement of that account under the bank's number. */
    Optional<BankStatement> find(String account, String bankId);

    /**
     * Takes a statement for a change: locks its row until the transaction ends.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    BankStatement take(String number);

    /** Lines reach the store now. */
    void add(List<StatementLine> lines);

    /** What was changed reaches the store now, so that it can refuse it. */
    void flush();
}
