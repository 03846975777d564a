package pl.pomost.business.reference;

import java.util.List;
import java.util.stream.Stream;

/** Where the lines of all reference tables are kept. */
public interface References {

    /** The live lines of a table, the newest first. */
    List<ReferenceEntry> live(ReferenceTable table);

    /** The live lines of one key of a table. */
    default List<ReferenceEntry> live(ReferenceTable table, String key) {
        return live(table).stream()
                .filter(entry -> entry.line().key().equals(key))
                .toList();
    }

    /** What the live lines of a table say. */
    default Stream<ReferenceLine> lines(ReferenceTable table) {
        return live(table).stream().map(ReferenceEntry::line);
    }

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
