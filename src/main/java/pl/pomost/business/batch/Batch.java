package pl.pomost.business.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFile;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Payouts that go to the bank together. An accountant gathers them, a manager who prepared none of them approves them all at
 * once, and the export orders all of them or none. Then its file is fixed for ever: the same batch gives the same bytes.
 */
@Entity
@Table(name = "batch")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Batch {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "batch_number")
    private String number;

    private long version;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_format")
    private TransferFormat format;

    private String payer;
    private LocalDate payDay;

    /** How many rows it was gathered with: the data base takes no other. */
    @Column(updatable = false)
    private @Nullable Integer rowCount;

    private String madeBy;
    private LocalDate madeOn;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;

    /** How often an approved batch was opened again. */
    private int reopened;

    private @Nullable String exportedBy;
    private @Nullable LocalDate exportedOn;
    private @Nullable Instant exportedAt;
    private @Nullable String fileName;
    private @Nullable String fileSha256;
    private @Nullable String cancelledBy;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String grounds;

    protected Batch() {}

    Batch(String number, TransferFormat format, String payer, LocalDate payDay) {
        this.number = number;
        this.version = 1;
        this.state = BatchState.OPEN;
        this.format = format;
        this.payer = payer;
        this.payDay = payDay;
    }

    Batch gatheredBy(String account, LocalDate day, int rows) {
        rowCount = rows;
        madeBy = account;
        madeOn = day;
        return this;
    }

    /** Called by the store when the row is taken for a change. @throws Refusal STALE when another version was seen */
    public void moveOnFrom(long seen) {
        mustBeAt(seen);
        version++;
    }

    /** @throws Refusal STALE when another version was seen */
    void mustBeAt(long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
    }

    void approve(String account, LocalDate day) {
        state = BatchState.APPROVED;
        approvedBy = account;
        approvedOn = day;
    }

    void reopen() {
        state = BatchState.OPEN;
        approvedBy = null;
        approvedOn = null;
        reopened++;
    }

    void export(String account, LocalDate day, Instant at, TransferFile file) {
        state = BatchState.EXPORTED;
        exportedBy = account;
        exportedOn = day;
        exportedAt = at;
        fileName = file.name();
        fileSha256 = file.sha256();
    }

    void cancel(String account, LocalDate day, String why) {
        state = BatchState.CANCELLED;
        cancelledBy = account;
        cancelledOn = day;
        grounds = why;
    }

    /** @throws Refusal RULE when it stands elsewhere */
    void mustBe(BatchState needed) {
        if (state != needed) {
            throw new Refusal(Refusal.Kind.RULE, wrongState(needed));
        }
    }

    Reason wrongState(BatchState... from) {
        return Reason.of("batch.wrong-state")
                .with("batch", number)
                .with("state", state)
                .with("from", List.of(from));
    }

    /** What the trail keeps of a change of it; which payouts it holds stands with it. */
    Fact fact(List<BatchRow> rows) {
        return new Fact(Chain.ofBatch(number), "batch", snapshot(rows), null, number, version);
    }

    private Snapshot snapshot(List<BatchRow> rows) {
        var live = rows.stream().filter(BatchRow::isLive).toList();
        return Snapshot.empty()
                .with("number", number)
                .with("state", state)
                .with("format", format)
                .with("payer", payer)
                .with("payDay", payDay)
                .with("preparedBy", madeBy)
                .with("preparedOn", madeOn)
                .with("approvedBy", approvedBy)
                .with("approvedOn", approvedOn)
                .with("reopened", reopened)
                .with("exportedBy", exportedBy)
                .with("exportedOn", exportedOn)
                .with("fileName", fileName)
                .with("sha256", fileSha256)
                .with("cancelledBy", cancelledBy)
                .with("cancelledOn", cancelledOn)
                .with("grounds", grounds)
                .with("count", live.size())
                .with("sum", live.stream().map(BatchRow::amount).collect(Money.summing()))
                .with("payouts", live.stream().map(BatchRow::payoutReference).toList())
                .with(
                        "removed",
                        rows.stream()
                                .filter(row -> !row.isLive())
                                .map(row -> row.payoutReference() + ": "
                                        + row.grounds().orElse(""))
                                .toList());
    }

    public Long id() {
        return id;
    }

    /** Such as PP-2026-0007: the seventh batch of 2026. */
    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public BatchState state() {
        return state;
    }

    public TransferFormat format() {
        return format;
    }

    /** Code of the account that pays. */
    public String payer() {
        return payer;
    }

    /** The day on which the bank is to pay. */
    public LocalDate payDay() {
        return payDay;
    }

    /** Account of whoever gathered it. */
    public String madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    public Optional<String> exportedBy() {
        return Optional.ofNullable(exportedBy);
    }

    public Optional<LocalDate> exportedOn() {
        return Optional.ofNullable(exportedOn);
    }

    /** When its file was made first: this stands in the file. */
    public Optional<Instant> exportedAt() {
        return Optional.ofNullable(exportedAt);
    }

    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** SHA-256 of its file. */
    public Optional<String> fileSha256() {
        return Optional.ofNullable(fileSha256);
    }

    /** Why it was cancelled. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
