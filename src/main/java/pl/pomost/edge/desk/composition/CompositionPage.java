package pl.pomost.edge.desk.composition;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.composition.AnswerComposition;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.composition.ProposeComposition;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.composition.CompositionSheet;
import pl.pomost.records.dossier.GroupSheet;

/** Who founds the cooperative of the case that is open: whom the papers name, a change, the consent. */
@Named
@ViewScoped
public class CompositionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    CompositionSheet sheets;

    @Inject
    GroupSheet groups;

    @Inject
    NameFounders nameFounders;

    @Inject
    ProposeComposition proposeComposition;

    @Inject
    AnswerComposition answerComposition;

    @Inject
    Door door;

    private transient CompositionSheet.@Nullable Sheet sheet;
    private transient GroupSheet.@Nullable Sheet group;
    private List<String> named = new ArrayList<>();
    private @Nullable Integer others = 0;
    private @Nullable String leaver;
    private @Nullable String joiner;
    private @Nullable String reasons;
    private int taken;
    private @Nullable String grounds;

    CompositionPage() {}

    @PostConstruct
    void open() {
        var recorded = getSheet().named();
        if (recorded != null) {
            named = new ArrayList<>(recorded.persons());
            others = recorded.others();
        }
    }

    public void name() {
        done(casePage.does(
                () -> nameFounders.handle(new NameFounders.Command(casePage.ref(), named, others)),
                "composition.done.named"));
    }

    public void propose() {
        if (done(casePage.does(
                () -> proposeComposition.handle(
                        new ProposeComposition.Command(casePage.ref(), leaver, joiner, reasons)),
                "composition.done.proposed"))) {
            leaver = null;
            joiner = null;
            reasons = null;
        }
    }

    public void consent() {
        answer(true);
    }

    public void refuse() {
        answer(false);
    }

    private void answer(boolean consented) {
        if (done(casePage.does(
                () -> answerComposition.handle(
                        new AnswerComposition.Command(casePage.ref(), taken, consented, grounds)),
                "composition.done.answered"))) {
            take(0);
        }
    }

    private boolean done(boolean well) {
        if (well) {
            sheet = null;
            group = null;
        }
        return well;
    }

    /** Opens the answer to one change. */
    public void take(int change) {
        taken = change;
        grounds = null;
    }

    public CompositionSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** What people call one of the founders: the number, with the name for readers who may see it. */
    public String label(String founder) {
        if (group == null) {
            group = groups.of(casePage.caseNumber());
        }
        var member = group.members().stream()
                .filter(each -> each.participant().equals(founder) && each.name() != null)
                .map(GroupSheet.MemberRow::name);
        var legal = group.legalFounders().stream()
                .filter(each -> each.nip().equals(founder))
                .map(GroupSheet.FounderRow::name);
        return Stream.concat(member, legal)
                .findFirst()
                .map(name -> founder + " " + name)
                .orElse(founder);
    }

    /** Whether there is anything to see or to do. */
    public boolean isShown() {
        return getSheet().open()
                || isNaming()
                || getSheet().named() != null
                || !getSheet().changes().isEmpty();
    }

    /** Whether the reader records whom the papers name now. */
    public boolean isNaming() {
        return casePage.isMine() && (casePage.leads("COMPLETE_REGISTRATION") || casePage.leads("SIGN_AGREEMENT"));
    }

    /** Whether the reader proposes changes now. */
    public boolean isProposing() {
        return casePage.isMine()
                && getSheet().open()
                && getSheet().changes().stream().noneMatch(CompositionSheet.ChangeRow::isOpen);
    }

    public boolean isAnswering() {
        return getSheet().open() && door.actor().may(Permission.DIRECT_CASES);
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }

    public @Nullable Integer getOthers() {
        return others;
    }

    public void setOthers(@Nullable Integer others) {
        this.others = others;
    }

    public @Nullable String getLeaver() {
        return leaver;
    }

    public void setLeaver(@Nullable String leaver) {
        this.leaver = leaver;
    }

    public @Nullable String getJoiner() {
        return joiner;
    }

    public void setJoiner(@Nullable String joiner) {
        this.joiner = joiner;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    /** Number of the change that is being answered, 0 when none is. */
    public int getTaken() {
        return taken;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
