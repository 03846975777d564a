package pl.pomost.edge.desk.casefile;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.PossibleMoves;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Step;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.dossier.CaseFigures;
import pl.pomost.records.dossier.CaseHead;

/**
 * The frame of the case screen. It holds the version that the reader saw, so that a change is refused as stale when
 * somebody else was faster, and reads the case anew after each change. The rooms' fragments work through it.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseDossier dossier;

    @Inject
    PossibleMoves possibleMoves;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Door door;

    private @Nullable String number;
    private CaseSection section = CaseSection.OVERVIEW;
    private transient @Nullable CaseHead head;
    private transient @Nullable List<CaseMoves.Option> options;
    private transient @Nullable Map<Move, List<Reason>> against;
    private transient @Nullable CaseFigures money;
    private long version;

    CasePage() {}

    /** Called when the address is opened: an unknown case is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::refresh);
    }

    /** Reads the case as it stands now; the next change names that version. */
    public void refresh() {
        forgetMoves();
        money = null;
        head = read();
        version = head.version();
    }

    /**
     * Carries out a use case of a fragment and shows the case as it stands afterwards.
     *
     * @param doneKey key of the text that says what was done
     * @return whether it was done; otherwise every reason stands beside its field or on top, and nothing typed is lost
     */
    public boolean does(Supplier<Receipt> work, String doneKey) {
        var done = refusals.result(() -> caughtUp(work)).isPresent();
        forgetMoves();
        if (done) {
            refresh();
            refusals.done(doneKey);
        }
        return done;
    }

    private void forgetMoves() {
        options = null;
        against = null;
    }

    /** Whoever was slower is told so once and sees the case as it is now; pressing again is about that case. */
    private Receipt caughtUp(Supplier<Receipt> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.STALE) {
                refresh();
            }
            throw refusal;
        }
    }

    /** The case as the reader saw it; what commands about the case take. */
    public CaseRef ref() {
        return new CaseRef(caseNumber(), version);
    }

    public CaseNumber caseNumber() {
        if (number == null || !CaseNumber.isValid(number)) {
            throw Refusal.unknown("case", String.valueOf(number));
        }
        return new CaseNumber(number);
    }

    public CaseHead getHead() {
        if (head == null) {
            head = read();
        }
        return head;
    }

    private CaseHead read() {
        return dossier.head(caseNumber());
    }

    /** The moves that lead on from where the case stands, as they are for the reader now. */
    private List<CaseMoves.Option> options() {
        if (options == null) {
            options = possibleMoves.leadingOn(caseNumber());
        }
        return options;
    }

    /** All reasons why the reader cannot make the move now: what {@code pm:action} shows under its button. */
    public List<Reason> against(String move) {
        if (against == null) {
            against = new EnumMap<>(Move.class);
        }
        return against.computeIfAbsent(Move.valueOf(move), this::reasons);
    }

    private List<Reason> reasons(Move move) {
        return options().stream()
                .filter(option -> option.move() == move)
                .findFirst()
                .map(option -> option.verdict().reasons())
                .orElseGet(() -> possibleMoves.against(move, caseNumber()));
    }

    /** Whether the case stands where the move begins: a fragment shows the move's form only then. */
    public boolean leads(String move) {
        return Move.valueOf(move).leadsFrom(getHead().stage());
    }

    /** Whether the reader has the permission of the move at all: nobody else is shown its form. */
    public boolean may(String move) {
        return door.actor().may(Move.valueOf(move).permission());
    }

    /** The stage bar. */
    public List<Step> getSteps() {
        return Road.steps(getHead().place(), words);
    }

    /** The money at a glance. */
    public CaseFigures getMoney() {
        if (money == null) {
            money = dossier.figures(caseNumber());
        }
        return money;
    }

    /** What leads on from here, for the panel of the next step; a negotiation is a way aside and comes last. */
    public List<NextMove> getNextMoves() {
        return options().stream()
                .sorted(Comparator.comparing(option -> option.move() == Move.OPEN_NEGOTIATION))
                .map(option -> NextMove.of(option, number))
                .toList();
    }

    /** What the case waits for, written; its stage at the end of the road. */
    public String getNext() {
        var next = getHead().next();
        return words.name(next == null ? getHead().stage() : next);
    }

    /** Whose turn it is and since when, written. */
    public String getTurn() {
        var next = getHead().next();
        var since = words.text("case.stageSince", "day", getHead().stageSince());
        return next == null ? since : words.text("case.waitsFor", "role", words.name(next.role())) + " " + since;
    }

    /** Whether the reader is the advisor who writes in this case. */
    public boolean isMine() {
        return door.actor().isPerson(getHead().advisor());
    }

    /** Path of the fragment that is shown. */
    public String getFragment() {
        return isThere(section) ? section.path() : "/desk/case/absent.xhtml";
    }

    /** The sections that have a fragment. */
    public List<CaseSection> getSections() {
        return Arrays.stream(CaseSection.values()).filter(CasePage::isThere).toList();
    }

    private static boolean isThere(CaseSection asked) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(asked.path()) != null;
        } catch (MalformedURLException impossible) {
            return false;
        }
    }

    public CaseSection getShown() {
        return section;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public String getSection() {
        return section.word();
    }

    public void setSection(@Nullable String word) {
        section = CaseSection.named(word);
    }
}
