package pl.pomost.edge.desk.batch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.BatchFiles;
import pl.pomost.business.batch.BatchOptions;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.batch.BatchWork;
import pl.pomost.business.batch.CancelBatch;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.RemoveFromBatch;
import pl.pomost.business.batch.ReopenBatch;
import pl.pomost.business.batch.SendVoidBack;
import pl.pomost.business.batch.TakeBatchFile;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.work.WorkKind;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.official.BatchSheet;
import pl.pomost.records.register.BatchLine;
import pl.pomost.records.register.BatchRegister;
import pl.pomost.records.register.BatchRowLine;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;

/** One batch: its rows with what stands against each, and what the reader may do with it now. Printed, it is its control sheet. */
@Named
@ViewScoped
public class BatchPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    BatchRegister register;

    @Inject
    BatchOptions options;

    @Inject
    ApproveBatch approveBatch;

    @Inject
    ExportBatch exportBatch;

    @Inject
    ReopenBatch reopenBatch;

    @Inject
    SendVoidBack sendVoidBack;

    @Inject
    BatchWork work;

    @Inject
    WorkRegister works;

    @Inject
    CancelBatch cancelBatch;

    @Inject
    RemoveFromBatch removeFromBatch;

    @Inject
    TakeBatchFile takeBatchFile;

    @Inject
    BatchFiles files;

    @Inject
    BatchSheet sheet;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private String number = "";
    private long version;
    private int from;
    private @Nullable String grounds;
    private final Map<String, String> removals = new HashMap<>();
    private transient @Nullable Seen seen;
    private transient @Nullable Optional<WorkLine> worked;

    BatchPage() {}

    private record Seen(
            BatchLine batch, List<BatchRowLine> rows, List<BatchOptions.Option> moves, List<Reason> voids) {}

    /** Called when the address is opened: an unknown batch is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> version = seen().batch().version());
    }

    private Seen seen() {
        if (seen == null) {
            seen = new Seen(register.one(number), register.rows(number), options.of(number), options.voids(number));
        }
        return seen;
    }

    public void approve() {
        if (isLarge()) {
            begins(() -> work.approve(ref(), null));
        } else {
            does(() -> approveBatch.handle(new ApproveBatch.Command(ref())), "batch.done.approved");
        }
    }

    public void export() {
        if (isLarge()) {
            begins(() -> work.export(ref(), null));
        } else {
            does(() -> exportBatch.handle(new ExportBatch.Command(ref())), "batch.done.exported");
        }
    }

    public void reopen() {
        does(() -> reopenBatch.handle(new ReopenBatch.Command(ref())), "batch.done.reopened");
    }

    /** Rows whose approval no longer holds come off. */
    public void sendBack() {
        does(() -> sendVoidBack.handle(new SendVoidBack.Command(ref())), "batch.done.sent-back");
    }

    public void cancel() {
        does(() -> cancelBatch.handle(new CancelBatch.Command(ref(), grounds)), "batch.done.cancelled");
    }

    public void remove(String reference) {
        var why = removals.get(reference);
        does(
                () -> removeFromBatch.handle(new RemoveFromBatch.Command(ref(), new PayoutReference(reference), why)),
                "batch.done.removed");
    }

    /** The file leaves the house; the trail says who took it. */
    public void take() throws IOException {
        var taken = refusals.result(() -> {
            takeBatchFile.handle(new TakeBatchFile.Command(number));
            return files.of(number);
        });
        if (taken.isPresent()) {
            send(taken.get().name(), "application/octet-stream", taken.get().content());
        }
    }

    /** The control sheet as PDF/A. */
    public void printSheet() throws IOException {
        send("arkusz-" + number + ".pdf", "application/pdf", sheet.pdf(number));
    }

    private static void send(String name, String mediaType, byte[] content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType(mediaType);
        response.setResponseContentLength(content.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseHeader("X-Content-Type-Options", "nosniff");
        response.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    private void begins(Runnable begin) {
        refusals.passed(begin);
        seen = null;
        worked = null;
    }

    /** Looks again while something is worked at, and takes the version that came of it. */
    public void refresh() {
        seen = null;
        worked = null;
        version = seen().batch().version();
    }

    private void does(Supplier<Receipt> work, String done) {
        var receipt = refusals.result(work);
        seen = null;
        if (receipt.isPresent()) {
            version = receipt.get().version();
            grounds = null;
            removals.clear();
            refusals.done(done);
        }
    }

    private BatchRef ref() {
        return new BatchRef(number, version);
    }

    public BatchLine getBatch() {
        return seen().batch();
    }

    /** A page of the rows. */
    public List<BatchRowLine> getRows() {
        var rows = seen().rows();
        return rows.subList(Math.min(from, rows.size()), Math.min(from + PAGE, rows.size()));
    }

    /** Where the pages of the rows begin. */
    public List<Integer> getPages() {
        return IntStream.iterate(0, start -> start < seen().rows().size(), start -> start + PAGE)
                .boxed()
                .toList();
    }

    /** Whether it is approved and exported in the background. */
    public boolean isLarge() {
        return seen().rows().size() > BatchWork.MANY;
    }

    /** What is worked at now, or was last; null when nothing was. */
    public @Nullable WorkLine getWork() {
        if (worked == null) {
            worked = works.latest(number, WorkKind.APPROVE_BATCH, WorkKind.EXPORT_BATCH);
        }
        return worked.orElse(null);
    }

    /** Whether a row's approval no longer holds. */
    public boolean isAnyVoid() {
        return !seen().voids().isEmpty();
    }

    /** Whether the batch has that move now, for the roles of the reader. */
    public boolean offers(String move) {
        var needed = move.equals("APPROVE") ? Permission.APPROVE_PAYOUTS : Permission.PREPARE_PAYOUTS;
        return door.actor().may(needed)
                && seen().moves().stream()
                        .anyMatch(option -> option.move().name().equals(move));
    }

    /** Every reason about the batch as a whole why the reader cannot make the move now. */
    public List<Reason> against(String move) {
        return seen().moves().stream()
                .filter(option -> option.move().name().equals(move))
                .flatMap(option -> option.verdict().reasons().stream())
                .toList();
    }

    /** What stands against a row leaving now. */
    public List<Reason> againstRow(String reference) {
        return Stream.concat(
                        seen().voids().stream(),
                        seen().moves().stream().flatMap(option -> option.verdict().reasons().stream()))
                .filter(reason -> Objects.equals(reason.field(), reference))
                .distinct()
                .toList();
    }

    public boolean isRemovable() {
        return getBatch().state() == BatchState.OPEN && door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    public boolean isTakeable() {
        return getBatch().state() == BatchState.EXPORTED && door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    public Map<String, String> getRemovals() {
        return removals;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
