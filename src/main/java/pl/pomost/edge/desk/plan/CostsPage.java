package pl.pomost.edge.desk.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.CategoryCap;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.records.dossier.CapSheet;
import pl.pomost.records.dossier.PlanView;

/** The schedule of costs while it is typed: rows, running totals, draft, recording. */
@Named
@ViewScoped
public class CostsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    PlanPage planPage;

    @Inject
    DraftKeeper drafts;

    @Inject
    CapSheet caps;

    @Inject
    Refusals refusals;

    @Inject
    RecordCostLines recordCostLines;

    private CostsForm form = new CostsForm();
    private Draft draft = new Draft();

    CostsPage() {}

    @PostConstruct
    void open() {
        draft = new Draft();
        var plan = planPage.getPlan();
        form = plan == null ? new CostsForm() : CostsForm.of(plan);
        if (planPage.isWriting()) {
            drafts.find(casePage.caseNumber(), DraftPart.COST_LINES)
                    .ifPresent(kept -> CostsForm.read(kept.content()).ifPresent(typed -> {
                        form = typed;
                        draft.offer(kept.revision(), kept.savedAt());
                    }));
            if (form.getCosts().isEmpty()) {
                add();
            }
        }
    }

    public void add() {
        form.getCosts().add(new CostForm());
    }

    public void remove(int index) {
        form.getCosts().remove(index);
        keep();
    }

    public void keep() {
        drafts.keep(casePage.caseNumber(), DraftPart.COST_LINES, form.write(), draft);
    }

    public void keepMine() {
        draft.goOn();
        keep();
    }

    public void takeOther() {
        var other = draft.getElsewhere();
        if (other != null) {
            CostsForm.read(other).ifPresent(typed -> form = typed);
        }
        draft.goOn();
    }

    public void discard() {
        drafts.discard(casePage.caseNumber(), DraftPart.COST_LINES);
        open();
    }

    public void record() {
        var unreadable = new ArrayList<Reason>();
        Typed.check("amountAsked", form.getAmountAsked(), unreadable::add);
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < form.getCosts().size(); i++) {
            costs.add(form.getCosts().get(i).cost("costs[" + i + "].", unreadable::add));
        }
        if (!unreadable.isEmpty()) {
            refusals.tell(new Refusal(Refusal.Kind.INVALID, new Verdict(unreadable)));
            return;
        }
        var asked = Typed.amount(form.getAmountAsked()).orElse(getFromGrant());
        var done = casePage.does(
                () -> recordCostLines.handle(new RecordCostLines.Command(casePage.ref(), asked, costs)),
                "plan.done.costs");
        planPage.meetCosts();
        if (done) {
            open();
        }
    }

    /** What the typed lines together take from the grant, as far as they can be read. */
    public Money getFromGrant() {
        return sum(CostForm::grant);
    }

    public Money getGross() {
        return sum(cost -> Optional.ofNullable(cost.getGross()));
    }

    /** What each capped category takes as the lines are typed now. */
    public List<CapSheet.CapRow> getCaps() {
        var typed = form.getCosts().stream()
                .map(cost -> new CategoryCap.Piece(
                        cost.getCategory(), cost.getCondition(), cost.grant().orElse(Money.ZERO)))
                .toList();
        try {
            return caps.of(casePage.caseNumber(), typed);
        } catch (IllegalArgumentException outOfBounds) {
            return List.of();
        }
    }

    private Money sum(Function<CostForm, Optional<Money>> amount) {
        try {
            return form.getCosts().stream()
                    .map(amount)
                    .flatMap(Optional::stream)
                    .collect(Money.summing());
        } catch (IllegalArgumentException outOfBounds) {
            return Money.ZERO;
        }
    }

    public List<CostCategory> getCategories() {
        return Arrays.stream(CostCategory.values())
                .filter(category -> !category.isUnitRate())
                .toList();
    }

    public Condition[] getConditions() {
        return Condition.values();
    }

    public CostsForm getForm() {
        return form;
    }

    public Draft getDraft() {
        return draft;
    }

    public @Nullable PlanView getPlan() {
        return planPage.getPlan();
    }
}
