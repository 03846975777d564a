package pl.pomost.edge.desk.reference;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.ConfirmReference;
import pl.pomost.business.reference.CorrectReference;
import pl.pomost.business.reference.EnterReference;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.lookup.ReferenceRow;
import pl.pomost.records.lookup.ReferenceTables;

/** One reference table at a time; an administrator enters lines and corrects them. */
@Named
@ViewScoped
public class ReferencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferenceTables tables;

    @Inject
    EnterReference enterReference;

    @Inject
    CorrectReference correctReference;

    @Inject
    ConfirmReference confirmReference;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Language language;

    @Inject
    Door door;

    private String table = ReferenceTable.MINIMUM_WAGE.name();
    private @Nullable Long corrected;
    private LineForm form = new LineForm();
    private @Nullable String grounds;
    private @Nullable String basis;
    private @Nullable LocalDate confirmedOn;

    ReferencePage() {}

    /** Called when the address is opened: a line to correct fills the form. */
    public void open() {
        form = new LineForm();
        if (getShown() == ReferenceTable.MINIMUM_WAGE) {
            form.setKey(ReferenceTable.WAGE_KEY);
        }
        tables.lines(getShown(), false).stream()
                .filter(row -> corrected != null && corrected == row.id())
                .findFirst()
                .ifPresentOrElse(row -> form = LineForm.of(row), () -> corrected = null);
    }

    public void enter() {
        does(() -> enterReference.handle(new EnterReference.Command(getShown(), form.line())));
    }

    public void correct() {
        if (corrected != null) {
            var wrong = corrected;
            does(() -> correctReference.handle(
                    new CorrectReference.Command(getShown(), wrong, form.line(), grounds == null ? "" : grounds)));
        }
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void confirm() {
        if (corrected != null) {
            var open = corrected;
            does(() -> confirmReference.handle(
                    new ConfirmReference.Command(getShown(), open, basis == null ? "" : basis, confirmedOn)));
        }
    }

    private void does(Supplier<Receipt> work) {
        if (refusals.result(work).isPresent()) {
            refusals.done("reference.entered");
            corrected = null;
            grounds = null;
            basis = null;
            open();
        }
    }

    /** The lines that are shown: all that ever stood in the table, so that corrections are seen. */
    public List<ReferenceRow> getRows() {
        return tables.lines(getShown(), true);
    }

    /** The figure of a line as its table writes it. */
    public String figure(ReferenceRow row) {
        if (row.figure() == null) {
            return row.name(language.getLocale().equals(Texts.ENGLISH));
        }
        var value = new BigDecimal(row.figure());
        if (getShown() == ReferenceTable.MINIMUM_WAGE) {
            return words.money(new Money(value));
        }
        var format = NumberFormat.getInstance(language.getLocale());
        format.setMinimumFractionDigits(getShown().decimals());
        format.setMaximumFractionDigits(getShown().decimals());
        return format.format(value) + (getShown() == ReferenceTable.INTEREST_RATE ? " %" : "");
    }

    /** What the key of a line means, in words. */
    public String key(ReferenceRow row) {
        var known = "InterestKind." + row.key();
        return words.wording().has(known) ? words.text(known) : row.key();
    }

    public List<ReferenceTables.GroundRow> getBreachGrounds() {
        return tables.breachGrounds();
    }

    public List<ReferenceTables.MunicipalityRow> getMunicipalities() {
        return tables.municipalities();
    }

    public List<ReferenceTable> getTables() {
        return List.of(ReferenceTable.values());
    }

    /** Whether the municipalities of today are asked for, with kinds and counties. */
    public boolean isTeryt() {
        return "TERYT".equals(table);
    }

    /** Whether the grounds for a return are asked for. */
    public boolean isBreachGround() {
        return "BREACH_GROUND".equals(table);
    }

    /** Whether a table of dated lines is shown. */
    public boolean isDated() {
        return !isTeryt() && !isBreachGround();
    }

    public boolean isWritable() {
        return door.actor().may(Permission.KEEP_REFERENCE);
    }

    /** The table that is shown; the first where the address names none. */
    public ReferenceTable getShown() {
        return Arrays.stream(ReferenceTable.values())
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElse(ReferenceTable.MINIMUM_WAGE);
    }

    public String getTable() {
        return table;
    }

    public void setTable(@Nullable String table) {
        this.table = table == null ? "" : table;
    }

    public @Nullable Long getCorrected() {
        return corrected;
    }

    public void setCorrected(@Nullable Long corrected) {
        this.corrected = corrected;
    }

    public LineForm getForm() {
        return form;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(@Nullable LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }
}
