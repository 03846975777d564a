package pl.pomost.edge.desk.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.batch.PayDays;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.BankTables;
import pl.pomost.records.register.BatchLine;
import pl.pomost.records.register.BatchRegister;

/** The list of batches, and the payouts that are ready to be gathered into one. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int MOST_READY = 500;

    @Inject
    BatchRegister register;

    @Inject
    BankTables tables;

    @Inject
    GatherBatch gatherBatch;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    @Inject
    PayDays payDays;

    private @Nullable BatchState state;
    private @Nullable String after;
    private @Nullable String payer;
    private @Nullable TransferFormat format;
    private @Nullable LocalDate payDay;
    private String[] chosen = {};
    private transient @Nullable List<BatchLine> rows;
    private transient @Nullable List<BatchRegister.Ready> ready;

    BatchesPage() {}

    /** Gathers the chosen payouts and opens the batch. */
    public @Nullable String gather() {
        ready = null;
        var payouts = Arrays.stream(chosen).map(PayoutReference::new).toList();
        return refusals.result(() -> gatherBatch.handle(new GatherBatch.Command(payer, format, payDay, payouts)))
                .map(receipt -> "/desk/batch?faces-redirect=true&number=" + receipt.subject())
                .orElse(null);
    }

    public boolean isGatherer() {
        return door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    /** Payouts that are checked or approved and stand in no batch. */
    public List<BatchRegister.Ready> getReady() {
        if (ready == null) {
            ready = register.ready(MOST_READY);
        }
        return ready;
    }

    public List<BankTables.OfficeAccountLine> getPayers() {
        return tables.accounts().stream()
                .filter(BankTables.OfficeAccountLine::paying)
                .toList();
    }

    public TransferFormat[] getFormats() {
        return TransferFormat.values();
    }

    public BatchState[] getStates() {
        return BatchState.values();
    }

    public List<BatchLine> getRows() {
        if (rows == null) {
            rows = register.page(state, after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).number() : "";
    }

    public String getState() {
        return state == null ? "" : state.name();
    }

    /** An unknown word shows all. */
    public void setState(@Nullable String word) {
        state = Arrays.stream(BatchState.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null || after.isBlank() ? null : after;
    }

    public @Nullable String getPayer() {
        return payer;
    }

    public void setPayer(@Nullable String payer) {
        this.payer = payer;
    }

    public @Nullable TransferFormat getFormat() {
        return format;
    }

    public void setFormat(@Nullable TransferFormat format) {
        this.format = format;
    }

    public LocalDate getPayDay() {
        return payDay == null ? payDays.first() : payDay;
    }

    public void setPayDay(@Nullable LocalDate payDay) {
        this.payDay = payDay;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String @Nullable [] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }
}
