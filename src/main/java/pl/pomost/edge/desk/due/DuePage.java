package pl.pomost.edge.desk.due;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.PayDays;
import pl.pomost.business.due.DueFilter;
import pl.pomost.business.due.DueStanding;
import pl.pomost.business.due.Gathering;
import pl.pomost.business.due.Gatherings;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.lookup.BankTables;
import pl.pomost.records.lookup.ProgrammeOverview;

/** Says what is to be gathered, from which account and for which day; and lists the gatherings that somebody may come back to. */
@Named
@ViewScoped
public class DuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Gatherings gatherings;

    @Inject
    BankTables tables;

    @Inject
    ProgrammeOverview programmes;

    @Inject
    Refusals refusals;

    @Inject
    PayDays payDays;

    private @Nullable String again;
    private @Nullable String payer;
    private @Nullable TransferFormat format;
    private @Nullable LocalDate payDay;
    private @Nullable String edition;
    private @Nullable PayoutKind kind;
    private @Nullable LocalDate until;
    private @Nullable DueStanding standing;
    private @Nullable Money least;
    private @Nullable Money most;

    DuePage() {}

    /** Called when the address is opened: what was chosen for an earlier gathering stands in the fields. */
    public void open() throws IOException {
        var before = again;
        if (before != null) {
            refusals.open(() -> choose(gatherings.of(before).order()));
        }
    }

    private void choose(Gathering.Order order) {
        payer = order.payer();
        format = order.format();
        payDay = order.payDay();
        var filter = order.filter();
        edition = filter.edition();
        kind = filter.kind();
        until = filter.until();
        standing = filter.standing();
        least = filter.least();
        most = filter.most();
    }

    /** Begins to look and opens the preview. */
    public @Nullable String look() {
        var filter = new DueFilter(project(), edition, kind, until, standing, least, most);
        return refusals.result(() -> gatherings.look(new Gathering.Order(filter, payer, format, getPayDay())))
                .map(id -> "/desk/gathering?faces-redirect=true&id=" + id)
                .orElse(null);
    }

    /** An account pays for its own project: what others owe is not shown. */
    private @Nullable String project() {
        return getPayers().stream()
                .filter(each -> each.code().equals(payer))
                .map(BankTables.OfficeAccountLine::project)
                .findFirst()
                .orElse(null);
    }

    public List<Gathering.Seen> getGatherings() {
        return gatherings.all();
    }

    public List<BankTables.OfficeAccountLine> getPayers() {
        return tables.accounts().stream()
                .filter(BankTables.OfficeAccountLine::paying)
                .toList();
    }

    public Set<String> getEditions() {
        var codes = new TreeSet<String>();
        programmes.editions().forEach(each -> codes.add(each.code()));
        return codes;
    }

    public PayoutKind[] getKinds() {
        return PayoutKind.values();
    }

    public DueStanding[] getStandings() {
        return DueStanding.values();
    }

    public TransferFormat[] getFormats() {
        return TransferFormat.values();
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null || again.isBlank() ? null : again;
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

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public @Nullable PayoutKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PayoutKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable DueStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable DueStanding standing) {
        this.standing = standing;
    }

    public @Nullable Money getLeast() {
        return least;
    }

    public void setLeast(@Nullable Money least) {
        this.least = least;
    }

    public @Nullable Money getMost() {
        return most;
    }

    public void setMost(@Nullable Money most) {
        this.most = most;
    }
}
