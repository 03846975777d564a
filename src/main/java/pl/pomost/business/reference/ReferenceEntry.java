package pl.pomost.business.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Mark;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;

/**
 * One line of a reference table as somebody entered it. It is never changed: a correction is another line that replaces it,
 * and the replaced one stays for whoever wants to know what the office knew before. Lines with negative keys came with the
 * program.
 */
@Entity
@Table(name = "reference_entry")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ReferenceEntry {

    /** Nothing replaces the line: it is live. */
    private static final long LIVE = 0;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "table_name")
    private ReferenceTable table;

    private String entryKey;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable BigDecimal figure;
    private @Nullable String namePl;
    private @Nullable String nameEn;
    private String source;
    private boolean toBeConfirmed;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private @Nullable LocalDate confirmedOn;
    private String enteredBy;
    private LocalDate enteredOn;
    private @Nullable Long replaces;
    private long replacedBy = LIVE;
    private @Nullable String grounds;

    protected ReferenceEntry() {}

    /** A new line, checked before. */
    public ReferenceEntry(ReferenceTable table, ReferenceLine line, String enteredBy, LocalDate enteredOn) {
        this.table = table;
        this.entryKey = line.key();
        this.validFrom = line.validFrom();
        this.validUntil = line.validUntil();
        this.figure = line.figure();
        this.namePl = line.namePl();
        this.nameEn = line.nameEn();
        this.source = line.source();
        this.toBeConfirmed = line.toBeConfirmed();
        this.mark = line.toBeConfirmed() ? Mark.UNSTATED : Mark.OPERATOR;
        this.enteredBy = enteredBy;
        this.enteredOn = enteredOn;
    }

    /** A line that replaces another of the same table. */
    public static ReferenceEntry correcting(
            ReferenceEntry wrong, ReferenceLine right, String grounds, String enteredBy, LocalDate enteredOn) {
        var entry = new ReferenceEntry(wrong.table, right, enteredBy, enteredOn);
        entry.replaces = wrong.id;
        entry.grounds = grounds;
        return entry;
    }

    /** A line that says the same as another, compared with its source on a day. */
    static ReferenceEntry confirming(
            ReferenceEntry open, String basis, LocalDate on, String enteredBy, LocalDate enteredOn) {
        var same = open.line();
        var line = new ReferenceLine(
                same.key(),
                same.validFrom(),
                same.validUntil(),
                same.figure(),
                same.namePl(),
                same.nameEn(),
                basis,
                false);
        var entry = correcting(open, line, basis, enteredBy, enteredOn);
        entry.mark = Mark.CONFIRMED;
        entry.confirmedOn = on;
        return entry;
    }

    /** From now on that line holds instead of this one. */
    void giveWayTo(ReferenceEntry right) {
        replacedBy = right.id;
    }

    /** Steps aside until the line that replaces it has its key, so that two never hold at once. */
    void stepAside() {
        replacedBy = id;
    }

    public Long id() {
        return id;
    }

    public ReferenceTable table() {
        return table;
    }

    /** What it says. */
    public ReferenceLine line() {
        return new ReferenceLine(
                entryKey,
                validFrom,
                validUntil,
                figure == null ? null : figure.stripTrailingZeros(),
                namePl,
                nameEn,
                source,
                toBeConfirmed);
    }

    /** What it rests on. */
    public Mark mark() {
        return mark;
    }

    /** Day on which it was compared with its source. */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    /** Whether no other line replaces it. */
    public boolean isLive() {
        return replacedBy == LIVE;
    }

    /** The line that this one replaces. */
    public Optional<Long> replaces() {
        return Optional.ofNullable(replaces);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** Why another line was replaced. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    /** The fact for the table's chain. */
    Fact tells() {
        var body = Snapshot.empty()
                .with("key", entryKey)
                .with("validFrom", validFrom)
                .with("validUntil", validUntil)
                .with(
                        "figure",
                        figure == null ? null : figure.stripTrailingZeros().toPlainString())
                .with("namePl", namePl)
                .with("nameEn", nameEn)
                .with("source", source)
                .with("toBeConfirmed", toBeConfirmed)
                .with("mark", mark)
                .with("confirmedOn", confirmedOn)
                .with("replaces", replaces)
                .with("grounds", grounds);
        return new Fact(
                Chain.ofReference(table.name()),
                "reference " + entryKey + " " + validFrom,
                body,
                null,
                id.toString(),
                id);
    }
}
