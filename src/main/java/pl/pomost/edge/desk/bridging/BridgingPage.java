package pl.pomost.edge.desk.bridging;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.BridgingSheet;

/** Bridging support on the case screen. */
@Named
@ViewScoped
public class BridgingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    BridgingSheet sheets;

    @Inject
    RequestBridging requestBridging;

    @Inject
    DecideBridging decideBridging;

    @Inject
    SignBridging signBridging;

    @Inject
    EndBridging endBridging;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    SettleBridgingMonth settleBridgingMonth;

    @Inject
    Door door;

    private transient BridgingSheet.@Nullable Sheet sheet;
    private BridgingKind kind = BridgingKind.BASIC;
    private @Nullable YearMonth firstMonth;
    private @Nullable Integer months;
    private @Nullable Integer persons;
    private @Nullable Money perPerson;
    private String grounds = "";
    private @Nullable Integer month;
    private @Nullable Money acceptedCost;
    private @Nullable String remarks;

    BridgingPage() {}

    @PostConstruct
    void open() {
        getSheet().askable().stream()
                .filter(ask -> ask.against().isEmpty())
                .findFirst()
                .ifPresent(ask -> {
                    kind = ask.kind();
                    firstMonth = ask.firstMonth() == null ? null : YearMonth.parse(ask.firstMonth());
                });
        getSheet().months().stream()
                .filter(row -> row.settledOn() == null && row.paid().isPositive())
                .findFirst()
                .ifPresent(row -> {
                    month = row.number();
                    acceptedCost = row.paid();
                });
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void request() {
        does(
                () -> requestBridging.handle(new RequestBridging.Command(
                        casePage.ref(), kind, firstMonth, zeroIfAbsent(months), zeroIfAbsent(persons), perPerson)),
                "bridging.done.requested");
    }

    public void decide(BridgingKind which, boolean approved) {
        does(
                () -> decideBridging.handle(new DecideBridging.Command(casePage.ref(), which, approved, grounds)),
                approved ? "bridging.done.approved" : "bridging.done.refused");
    }

    public void sign(BridgingKind which) {
        does(() -> signBridging.handle(new SignBridging.Command(casePage.ref(), which)), "bridging.done.signed");
    }

    public void end(BridgingKind which) {
        does(() -> endBridging.handle(new EndBridging.Command(casePage.ref(), which, grounds)), "bridging.done.ended");
    }

    public void prepare(int number) {
        does(
                () -> prepareBridgingPayout.handle(new PrepareBridgingPayout.Command(casePage.ref(), number)),
                "bridging.done.prepared");
    }

    @SuppressWarnings("NullAway") // as above
    public void settle() {
        does(
                () -> settleBridgingMonth.handle(
                        new SettleBridgingMonth.Command(casePage.ref(), zeroIfAbsent(month), acceptedCost, remarks)),
                "bridging.done.settled");
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            sheet = null;
            grounds = "";
            remarks = null;
            open();
        }
    }

    /** Somebody joined or left: the months are counted anew. */
    void countAnew() {
        sheet = null;
    }

    /** Whether support was asked for, so that somebody is counted. */
    public boolean isCounting() {
        return !getSheet().supports().isEmpty();
    }

    private static int zeroIfAbsent(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    public BridgingSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whether the reader could decide, sign or end support at all; the reasons are told by the use case. */
    public boolean isDeciding() {
        return door.actor().may(Permission.DECIDE_CASES);
    }

    /** Whether the reader prepares payouts. */
    public boolean isPreparing() {
        return door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    /** Whether some month is paid and waits for its evidence. */
    public boolean isSettling() {
        return casePage.isMine()
                && getSheet().months().stream()
                        .anyMatch(row -> row.settledOn() == null && row.paid().isPositive());
    }

    /** Whether the reader may request support of some kind now. */
    public boolean isAsking() {
        return casePage.isMine()
                && getSheet().askable().stream().anyMatch(ask -> ask.against().isEmpty());
    }

    public List<BridgingKind> getKinds() {
        return List.of(BridgingKind.values());
    }

    public BridgingKind getKind() {
        return kind;
    }

    public void setKind(BridgingKind kind) {
        this.kind = kind;
    }

    public @Nullable YearMonth getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(@Nullable YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public @Nullable Integer getPersons() {
        return persons;
    }

    public void setPersons(@Nullable Integer persons) {
        this.persons = persons;
    }

    public @Nullable Money getPerPerson() {
        return perPerson;
    }

    public void setPerPerson(@Nullable Money perPerson) {
        this.perPerson = perPerson;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public @Nullable Integer getMonth() {
        return month;
    }

    public void setMonth(@Nullable Integer month) {
        this.month = month;
    }

    public @Nullable Money getAcceptedCost() {
        return acceptedCost;
    }

    public void setAcceptedCost(@Nullable Money acceptedCost) {
        this.acceptedCost = acceptedCost;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }
}
