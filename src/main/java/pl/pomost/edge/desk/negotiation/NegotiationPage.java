package pl.pomost.edge.desk.negotiation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.negotiation.AnswerNegotiation;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.negotiation.RejectUnanswered;
import pl.pomost.business.negotiation.RuleOnCuts;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.NegotiationSheet;

/** The negotiation of the amount on the case screen: questioned lines, the group's answer, what is kept of each cut. */
@Named
@ViewScoped
public class NegotiationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    NegotiationSheet sheets;

    @Inject
    OpenNegotiation openNegotiation;

    @Inject
    AnswerNegotiation answerNegotiation;

    @Inject
    RuleOnCuts ruleOnCuts;

    @Inject
    RejectUnanswered rejectUnanswered;

    @Inject
    Language language;

    @Inject
    Door door;

    private transient NegotiationSheet.@Nullable NegotiationOfCase sheet;
    private @Nullable ArrayList<CutForm> cuts;
    private @Nullable ArrayList<CutForm> rulings;
    private @Nullable LocalDate answeredOn;
    private String letter = "";
    private String argument = "";
    private @Nullable Boolean accepted;
    private String grounds = "";
    private String rejection = "";

    NegotiationPage() {}

    /** Lines without an amount are not questioned. */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void open() {
        var typed = getCuts().stream().filter(cut -> cut.getAmount() != null).toList();
        does(
                () -> named(
                        typed,
                        "cuts",
                        "cut",
                        () -> openNegotiation.handle(new OpenNegotiation.Command(
                                casePage.ref(),
                                typed.stream()
                                        .map(cut -> new OpenNegotiation.Cut(
                                                cut.getLine(), cut.getAmount(), cut.getReason()))
                                        .toList()))),
                "negotiation.done.opened");
    }

    @SuppressWarnings("NullAway") // as above
    public void answer() {
        does(
                () -> answerNegotiation.handle(
                        new AnswerNegotiation.Command(casePage.ref(), answeredOn, letter, accepted, argument)),
                "negotiation.done.answered");
    }

    @SuppressWarnings("NullAway") // as above
    public void rule() {
        does(
                () -> named(
                        getRulings(),
                        "rulings",
                        "kept",
                        () -> ruleOnCuts.handle(new RuleOnCuts.Command(
                                casePage.ref(),
                                getRulings().stream()
                                        .map(cut ->
                                                new RuleOnCuts.Ruling(cut.getLine(), cut.getAmount(), cut.getReason()))
                                        .toList(),
                                grounds))),
                "negotiation.done.ruled");
    }

    public void reject() {
        does(
                () -> rejectUnanswered.handle(new RejectUnanswered.Command(casePage.ref(), rejection)),
                "negotiation.done.rejected");
    }

    /** The forms show every line; a refusal names the place among those that were sent. */
    private Receipt named(List<CutForm> sent, String list, String amount, Supplier<Receipt> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            var all = list.equals("cuts") ? getCuts() : getRulings();
            var reasons = new ArrayList<Reason>();
            for (var reason : refusal.verdict().reasons()) {
                reasons.add(named(reason, sent, all, list, amount));
            }
            throw new Refusal(refusal.kind(), new Verdict(reasons));
        }
    }

    private static Reason named(Reason reason, List<CutForm> sent, List<CutForm> all, String list, String amount) {
        for (int i = 0; i < sent.size(); i++) {
            var prefix = list + "[" + i + "].";
            var field = reason.aboutField().orElse("");
            if (field.startsWith(prefix)) {
                var name = field.endsWith("reason") ? "reason" : amount;
                return new Reason(reason.rule(), list + "[" + all.indexOf(sent.get(i)) + "]." + name, reason.figures());
            }
        }
        return reason;
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            sheet = null;
            cuts = null;
            rulings = null;
        }
    }

    public NegotiationSheet.NegotiationOfCase getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whether anything is negotiated, or could be, and the reader may read it. */
    public boolean isShown() {
        return door.actor().may(Permission.READ_CASES) && (getSheet().openedOn() != null || isOpening());
    }

    public boolean isOpening() {
        return casePage.leads("OPEN_NEGOTIATION")
                && casePage.may("OPEN_NEGOTIATION")
                && casePage.against("OPEN_NEGOTIATION").isEmpty();
    }

    public boolean isAnswering() {
        return casePage.leads("ACCEPT_CUTS") && casePage.isMine() && getSheet().answer() == null;
    }

    public boolean isRuling() {
        return casePage.leads("RULE_ON_CUTS")
                && casePage.may("RULE_ON_CUTS")
                && getSheet().answer() != null;
    }

    public boolean isRejecting() {
        return casePage.leads("REJECT_UNANSWERED")
                && casePage.may("REJECT_UNANSWERED")
                && getSheet().answer() == null;
    }

    /** How the last day was counted, in the reader's language. */
    public @Nullable String getExplanation() {
        return "en".equals(language.getCode())
                ? getSheet().explanationEn()
                : getSheet().explanationPl();
    }

    /** What the cuts must explain together. */
    public Money getDifference() {
        var recommended = getSheet().recommended();
        return recommended == null ? Money.ZERO : getSheet().asked().minus(recommended);
    }

    public List<CutForm> getCuts() {
        if (cuts == null) {
            cuts = new ArrayList<>();
            for (var line : getSheet().lines()) {
                cuts.add(new CutForm(line.line(), line.item(), line.planned(), null));
            }
        }
        return cuts;
    }

    /** One for each questioned line; the whole cut is kept unless something else is typed. */
    public List<CutForm> getRulings() {
        if (rulings == null) {
            rulings = new ArrayList<>();
            for (var line : getSheet().lines()) {
                if (line.questioned()) {
                    var cut = Objects.requireNonNull(line.cut());
                    rulings.add(new CutForm(line.line(), line.item(), cut, cut));
                }
            }
        }
        return rulings;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getArgument() {
        return argument;
    }

    public void setArgument(String argument) {
        this.argument = argument;
    }

    public @Nullable Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(@Nullable Boolean accepted) {
        this.accepted = accepted;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getRejection() {
        return rejection;
    }

    public void setRejection(String rejection) {
        this.rejection = rejection;
    }
}
