package pl.pomost.edge.desk.bridging;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.bridging.WithdrawBridging;
import pl.pomost.business.review.AppealBridging;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.DecideBridgingAppeal;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.business.review.RecordBridgingReceipt;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.BridgingApplications;
import pl.pomost.records.dossier.BridgingSheet;

/** The application for bridging support that is on its way: its papers, its assessment, its appeal. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<BridgingState> ON_ITS_WAY = EnumSet.of(
            BridgingState.DRAFT,
            BridgingState.SUBMITTED,
            BridgingState.FORMAL,
            BridgingState.CORRECTION,
            BridgingState.MERIT,
            BridgingState.REFUSED,
            BridgingState.APPEAL);

    @Inject
    CasePage casePage;

    @Inject
    BridgingPage bridgingPage;

    @Inject
    RecordBridgingPapers recordBridgingPapers;

    @Inject
    SubmitBridging submitBridging;

    @Inject
    WithdrawBridging withdrawBridging;

    @Inject
    AssignBridgingReview assignBridgingReview;

    @Inject
    CheckBridgingForm checkBridgingForm;

    @Inject
    ScoreBridging scoreBridging;

    @Inject
    DecideBridging decideBridging;

    @Inject
    RecordBridgingReceipt recordBridgingReceipt;

    @Inject
    AppealBridging appealBridging;

    @Inject
    DecideBridgingAppeal decideBridgingAppeal;

    @Inject
    Language language;

    @Inject
    Door door;

    private ApplicationForm application = new ApplicationForm(null);
    private FormalCheckForm formalCheck = new FormalCheckForm(null);
    private BridgingCardForm card = new BridgingCardForm(null);
    private BridgingAppealForm appealForm = new BridgingAppealForm();
    private String grounds = "";

    ReviewPage() {}

    @PostConstruct
    void open() {
        var row = getRow();
        application = new ApplicationForm(row);
        formalCheck = new FormalCheckForm(row);
        card = new BridgingCardForm(row);
        appealForm = new BridgingAppealForm();
        grounds = "";
    }

    /** The application on its way, or the refusal that may still be appealed; null when there is none. */
    public BridgingSheet.@Nullable SupportRow getRow() {
        var all = bridgingPage.getSheet().supports();
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && ON_ITS_WAY.contains(last.state()) ? last : null;
    }

    private BridgingKind kind() {
        var row = getRow();
        return row == null ? BridgingKind.BASIC : row.kind();
    }

    /** Whether the support stands there. */
    public boolean at(String state) {
        var row = getRow();
        return row != null && row.state() == BridgingState.valueOf(state);
    }

    /** Whether the move leads on from here and the reader could make it by role. */
    public boolean may(String move) {
        var row = getRow();
        return row != null
                && row.application().moves().stream().anyMatch(each -> each.move() == BridgingMove.valueOf(move));
    }

    /** All reasons against the move now. */
    public List<Reason> against(String move) {
        var row = getRow();
        return row == null
                ? List.of()
                : row.application().moves().stream()
                        .filter(each -> each.move() == BridgingMove.valueOf(move))
                        .findFirst()
                        .map(BridgingApplications.MoveRow::against)
                        .orElse(List.of());
    }

    /** Whether the reader writes the application now. */
    public boolean isWriting() {
        var row = getRow();
        return casePage.isMine() && row != null && row.state().isWritten();
    }

    /** Whether the reader may name who assesses now. */
    public boolean isAssigning() {
        var row = getRow();
        return row != null
                && door.actor().may(Permission.DIRECT_CASES)
                && (row.state() == BridgingState.SUBMITTED || isWaitingForFirstWord(row));
    }

    private static boolean isWaitingForFirstWord(BridgingSheet.SupportRow row) {
        var round = row.state() == BridgingState.APPEAL ? 1 : 0;
        var rounds = row.application().reviews();
        return (row.state() == BridgingState.FORMAL || row.state() == BridgingState.APPEAL)
                && (rounds.size() <= round
                        || rounds.get(round).formMet() == null
                                && rounds.get(round).corrections() == 0);
    }

    /** Whether the reader checks the form now. */
    public boolean isChecking() {
        var open = mine();
        return open != null && open.formMet() == null && !at("MERIT");
    }

    /** Whether the reader fills in the card now. */
    public boolean isScoring() {
        var open = mine();
        var row = getRow();
        return open != null
                && row != null
                && row.application().withCard()
                && Boolean.TRUE.equals(open.formMet())
                && open.total() == null;
    }

    /** Whether the application may be sent back to be corrected. */
    public boolean isCorrectable() {
        var open = mine();
        return at("FORMAL") && open != null && open.corrections() == 0;
    }

    private BridgingApplications.@Nullable ReviewRow mine() {
        var row = getRow();
        return row == null
                ? null
                : row.application().reviews().stream()
                        .filter(BridgingApplications.ReviewRow::open)
                        .findFirst()
                        .orElse(null);
    }

    public void keepPapers() {
        does(
                () -> recordBridgingPapers.handle(
                        new RecordBridgingPapers.Command(casePage.ref(), kind(), application.given())),
                "review.done.papers");
    }

    public void submit() {
        does(
                () -> submitBridging.handle(new SubmitBridging.Command(casePage.ref(), kind())),
                "bridging.done.submitted");
    }

    public void withdraw() {
        does(
                () -> withdrawBridging.handle(
                        new WithdrawBridging.Command(casePage.ref(), kind(), application.getLetter())),
                "bridging.done.withdrawn");
    }

    public void assign() {
        does(
                () -> assignBridgingReview.handle(
                        new AssignBridgingReview.Command(casePage.ref(), kind(), formalCheck.getAssessor())),
                "review.done.assigned");
    }

    public void check() {
        does(() -> checkBridgingForm.handle(formalCheck.command(casePage.ref(), kind())), "review.done.checked");
    }

    public void score() {
        does(() -> scoreBridging.handle(card.command(casePage.ref(), kind())), "review.done.scored");
    }

    public void decide(boolean approved) {
        does(
                () -> decideBridging.handle(new DecideBridging.Command(casePage.ref(), kind(), approved, grounds)),
                approved ? "bridging.done.approved" : "bridging.done.refused");
    }

    public void recordReceipt() {
        does(() -> recordBridgingReceipt.handle(appealForm.receipt(casePage.ref(), kind())), "review.done.receipt");
    }

    public void appeal() {
        does(() -> appealBridging.handle(appealForm.appeal(casePage.ref(), kind())), "review.done.appealed");
    }

    public void rule(boolean upheld) {
        does(
                () -> decideBridgingAppeal.handle(
                        new DecideBridgingAppeal.Command(casePage.ref(), kind(), upheld, grounds)),
                "review.done.ruled");
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (bridgingPage.doesOf(work, doneKey)) {
            open();
        }
    }

    /** The title of a criterion in the reader's language; its code when the present form has it no more. */
    public String title(String criterion) {
        return card.title(criterion, Texts.ENGLISH.equals(language.getLocale()));
    }

    public ApplicationForm getApplication() {
        return application;
    }

    public FormalCheckForm getFormalCheck() {
        return formalCheck;
    }

    public BridgingCardForm getCard() {
        return card;
    }

    public BridgingAppealForm getAppealForm() {
        return appealForm;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
