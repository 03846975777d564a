package pl.pomost.edge.desk.payout;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.payout.CheckPayout;
import pl.pomost.business.payout.PayoutCheck;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.business.payout.PayoutOptions;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.payout.VoidApproval;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.CaseMoney;
import pl.pomost.records.dossier.MoneySheet;
import pl.pomost.records.register.PayoutRegister;
import pl.pomost.records.register.PayoutRow;

/** The money of the case that is open: tranches, payouts, and what the reader may do with them now. */
@Named
@ViewScoped
public class MoneyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    MoneySheet sheet;

    @Inject
    PayoutRegister register;

    @Inject
    PayoutOptions options;

    @Inject
    PreparePayout preparePayout;

    @Inject
    CheckPayout checkPayout;

    @Inject
    VoidApproval voidApproval;

    @Inject
    ApprovePayout approvePayout;

    @Inject
    CancelPayout cancelPayout;

    @Inject
    AnswerPayout answerPayout;

    @Inject
    Door door;

    @Inject
    BusinessClock clock;

    private final Map<String, PayoutForm> forms = new HashMap<>();
    private transient @Nullable Seen seen;

    MoneyPage() {}

    private record Seen(
            CaseMoney money,
            List<PayoutRow> payouts,
            List<PayoutOptions.Preparation> tranches,
            List<PayoutOptions.Checked> checks,
            List<PayoutOptions.Option> moves) {}

    private Seen seen() {
        if (seen == null) {
            var number = casePage.caseNumber();
            seen = new Seen(
                    sheet.of(number),
                    register.of(number),
                    isReader() ? options.preparations(number) : List.of(),
                    isReader() ? options.checks(number) : List.of(),
                    isReader() ? options.options(number) : List.of());
        }
        return seen;
    }

    public void prepare(int tranche) {
        done(casePage.does(
                () -> preparePayout.handle(new PreparePayout.Command(casePage.ref(), tranche)),
                "payout.done.prepared"));
    }

    public void check(String reference) {
        var payout = new PayoutReference(reference);
        done(casePage.does(
                () -> checkPayout.handle(new CheckPayout.Command(casePage.ref(), payout)), "payout.done.checked"));
    }

    public void voidApproval(String reference) {
        var payout = new PayoutReference(reference);
        done(casePage.does(
                () -> voidApproval.handle(new VoidApproval.Command(casePage.ref(), payout)), "payout.done.voided"));
    }

    public void giveBack(String reference) {
        answer(reference, AnswerPayout.Answer.RETURNED, "payout.done.returned");
    }

    public void approve(String reference) {
        var payout = new PayoutReference(reference);
        done(casePage.does(
                () -> approvePayout.handle(new ApprovePayout.Command(casePage.ref(), payout)), "payout.done.approved"));
    }

    public void cancel(String reference) {
        var payout = new PayoutReference(reference);
        var grounds = form(reference).getGrounds();
        done(casePage.does(
                () -> cancelPayout.handle(new CancelPayout.Command(casePage.ref(), payout, grounds)),
                "payout.done.cancelled"));
    }

    public void confirm(String reference) {
        answer(reference, AnswerPayout.Answer.EXECUTED, "payout.done.executed");
    }

    public void reject(String reference) {
        answer(reference, AnswerPayout.Answer.REJECTED, "payout.done.rejected");
    }

    private void answer(String reference, AnswerPayout.Answer answer, String doneKey) {
        var typed = form(reference);
        done(casePage.does(
                () -> answerPayout.handle(new AnswerPayout.Command(
                        casePage.ref(),
                        new PayoutReference(reference),
                        answer,
                        typed.getExecutedOn(),
                        typed.getGrounds())),
                doneKey));
    }

    /** Reads everything anew. */
    public void refresh() {
        seen = null;
    }

    private void done(boolean done) {
        refresh();
        if (done) {
            forms.clear();
        }
    }

    /** Every reason why the reader cannot make that move of that payout now. */
    public List<Reason> against(String reference, String move) {
        return seen().moves().stream()
                .filter(option ->
                        option.reference().text().equals(reference) && option.move() == PayoutMove.valueOf(move))
                .flatMap(option -> option.verdict().reasons().stream())
                .toList();
    }

    /** Whether the move is one of the state of the payout and of the roles of the reader: only then its button is shown. */
    public boolean offers(PayoutRow row, String name) {
        var move = PayoutMove.valueOf(name);
        return move.leadsFrom(row.state()) && door.actor().may(move.permission());
    }

    public boolean isPreparer() {
        return door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    private boolean isReader() {
        return door.actor().may(Permission.READ_CASES);
    }

    public PayoutForm form(String reference) {
        return forms.computeIfAbsent(reference, key -> new PayoutForm(clock.day()));
    }

    public CaseMoney getMoney() {
        return seen().money();
    }

    public List<PayoutRow> getPayouts() {
        return seen().payouts();
    }

    /** The checks of a payout that is still in the house, as they come out now. */
    public List<PayoutCheck> checks(String reference) {
        return seen().checks().stream()
                .filter(each -> each.reference().text().equals(reference))
                .flatMap(each -> each.checks().stream())
                .toList();
    }

    /** Whether the approval of a payout no longer holds and can be taken back here. */
    public boolean isVoid(String reference) {
        return seen().moves().stream()
                .anyMatch(option -> option.move() == PayoutMove.VOID
                        && option.reference().text().equals(reference)
                        && option.verdict().isAllowed());
    }

    /** Payouts that the bank executed: they may come back. */
    public List<PayoutRow> getExecuted() {
        return seen().payouts().stream()
                .filter(row -> row.state() == PayoutState.EXECUTED)
                .toList();
    }

    /** Payouts about which the bank has answered, or an answer was taken back: a mistake is taken back by two persons. */
    public List<PayoutRow> getAnswered() {
        return seen().payouts().stream()
                .filter(row -> row.state() == PayoutState.EXECUTED
                        || row.state() == PayoutState.REJECTED_BY_BANK
                        || row.state() == PayoutState.RETURNED
                        || row.undone() > 0)
                .toList();
    }

    /** Payouts that wait for somebody. */
    public List<PayoutRow> getWaiting() {
        return seen().payouts().stream()
                .filter(row -> row.state().isInTheHouse() || row.state() == PayoutState.EXPORTED)
                .toList();
    }

    public List<PayoutOptions.Preparation> getTranches() {
        return seen().tranches();
    }

    /** Tranches that nobody has prepared yet. */
    public List<PayoutOptions.Preparation> getUnprepared() {
        return seen().tranches().stream()
                .filter(tranche -> tranche.verdict().reasons().stream()
                        .noneMatch(reason -> reason.rule().equals("payout.tranche-twice")))
                .toList();
    }
}
