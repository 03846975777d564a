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
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.CloseBridging;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridging;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.repayment.DemandSurplus;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.BridgingApplications;
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
    SignBridging signBridging;

    @Inject
    EndBridging endBridging;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    BeginBridging beginBridging;

    @Inject
    SettleBridging settleBridging;

    @Inject
    CloseBridging closeBridging;

    @Inject
    DemandSurplus demandSurplus;

    @Inject
    Door door;

    private transient BridgingSheet.@Nullable Sheet sheet;
    private BridgingKind kind = BridgingKind.BASIC;
    private @Nullable YearMonth firstMonth;
    private @Nullable Integer months;
    private @Nullable Integer persons;
    private @Nullable Money perPerson;
    private @Nullable String justification;
    private String grounds = "";
    private String securedBy = "";
    private String account = "";
    private String reasons = "";

    BridgingPage() {}

    @PostConstruct
    void open() {
        var all = getSheet().supports();
        var draft = all.isEmpty() ? null : all.get(all.size() - 1);
        if (draft != null && draft.state().isWritten()) {
            kind = draft.kind();
            firstMonth = YearMonth.parse(draft.firstMonth());
            months = draft.months();
            persons = draft.persons();
            perPerson = draft.perPerson();
            justification = draft.justification();
            return;
        }
        justification = null;
        getSheet().askable().stream()
                .filter(ask -> ask.against().isEmpty())
                .findFirst()
                .ifPresent(ask -> {
                    kind = ask.kind();
                    firstMonth = ask.firstMonth() == null ? null : YearMonth.parse(ask.firstMonth());
                });
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void request() {
        does(
                () -> requestBridging.handle(new RequestBridging.Command(
                        casePage.ref(),
                        kind,
                        firstMonth,
                        zeroIfAbsent(months),
                        zeroIfAbsent(persons),
                        perPerson,
                        justification)),
                "bridging.done.requested");
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

    public void begin(BridgingKind which) {
        does(
                () -> beginBridging.handle(new BeginBridging.Command(casePage.ref(), which, securedBy)),
                "bridging.done.begun");
    }

    public void settleAll(BridgingKind which) {
        does(() -> settleBridging.handle(new SettleBridging.Command(casePage.ref(), which)), "bridging.done.finally");
    }

    public void close(BridgingKind which) {
        does(() -> closeBridging.handle(new CloseBridging.Command(casePage.ref(), which)), "bridging.done.closed");
    }

    public void demandSurplus() {
        does(
                () -> demandSurplus.handle(new DemandSurplus.Command(casePage.ref(), account, reasons)),
                "bridging.done.surplus");
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (doesOf(work, doneKey)) {
            grounds = "";
            securedBy = "";
            account = "";
            reasons = "";
        }
    }

    /** Does something to the support and shows it as it stands then. @return whether it was done */
    boolean doesOf(Supplier<Receipt> work, String doneKey) {
        var done = casePage.does(work, doneKey);
        if (done) {
            sheet = null;
            open();
        }
        return done;
    }

    /** Somebody joined or left: the months are counted anew. */
    void countAnew() {
        sheet = null;
    }

    /** Whether support was asked for, so that somebody is counted. */
    public boolean isCounting() {
        return door.actor().may(Permission.READ_CASES) && !getSheet().supports().isEmpty();
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

    /** Whether the application that is asked for is a draft already. */
    public boolean isDrafted() {
        return getSheet().supports().stream().anyMatch(row -> row.state().isWritten());
    }

    /** Whether the reader could make the move of that support by role, and it leads on from where it stands. */
    public boolean may(BridgingSheet.SupportRow row, String move) {
        return row.application().moves().stream().anyMatch(each -> each.move() == BridgingMove.valueOf(move));
    }

    /** All reasons against the move of that support now. */
    public List<Reason> against(BridgingSheet.SupportRow row, String move) {
        return row.application().moves().stream()
                .filter(each -> each.move() == BridgingMove.valueOf(move))
                .findFirst()
                .map(BridgingApplications.MoveRow::against)
                .orElse(List.of());
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

    public @Nullable String getJustification() {
        return justification;
    }

    public void setJustification(@Nullable String justification) {
        this.justification = justification;
    }

    public String getSecuredBy() {
        return securedBy;
    }

    public void setSecuredBy(String securedBy) {
        this.securedBy = securedBy;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
