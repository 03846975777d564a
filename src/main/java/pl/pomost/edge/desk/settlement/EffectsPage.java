package pl.pomost.edge.desk.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.Effect;
import pl.pomost.business.settlement.SubmitEffects;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.records.dossier.JobSheet;

/** Effects of jobs while they are typed, where the rules count by unit rates. */
@Named
@ViewScoped
public class EffectsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    SettlementPage settlementPage;

    @Inject
    JobSheet sheet;

    @Inject
    SubmitEffects submitEffects;

    @Inject
    Refusals refusals;

    private @Nullable Boolean unitRates;
    private final List<EffectForm> effects = new ArrayList<>();

    EffectsPage() {}

    @PostConstruct
    void open() {
        add();
    }

    public void add() {
        effects.add(new EffectForm());
    }

    public void remove(int index) {
        effects.remove(index);
    }

    public void submit() {
        var unreadable = new ArrayList<Reason>();
        List<Effect> read = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            read.add(effects.get(i).effect("effects[" + i + "].", unreadable::add));
        }
        if (!unreadable.isEmpty()) {
            refusals.tell(new Refusal(Refusal.Kind.INVALID, new Verdict(unreadable)));
            return;
        }
        settlementPage.does(
                () -> submitEffects.handle(new SubmitEffects.Command(casePage.ref(), read)),
                "settlement.done.submitted");
    }

    /** Whether the case is settled by effects. */
    public boolean isUnitRates() {
        if (unitRates == null) {
            unitRates = sheet.of(casePage.caseNumber()).unitRates();
        }
        return unitRates;
    }

    public List<EffectForm> getEffects() {
        return effects;
    }
}
