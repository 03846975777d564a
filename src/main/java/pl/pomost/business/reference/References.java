package pl.pomost.business.reference;

import java.util.List;

/** Where the lines of all reference tables are kept. */
public interface References {

    /** The live lines of a table, the newest first. */
    List<ReferenceEntry> live(ReferenceTable table);

    /** All lines of a table, replaced ones too, the newest first. */
    List<ReferenceEntry> all(ReferenceTable table);

    /**
     * The line, locked until the transaction ends.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the table has no such line
     */
    ReferenceEntry take(ReferenceTable table, long id);

    /** Adds a line; it has its number afterwards. */
    void add(ReferenceEntry entry);

    /** Writes what has changed so far. */
    void flush();
}
