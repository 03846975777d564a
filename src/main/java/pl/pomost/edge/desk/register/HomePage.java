package pl.pomost.edge.desk.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.MyWork;
import pl.pomost.records.register.WorkItem;
import pl.pomost.records.register.WorkPile;

/** "My work": what waits for me, what is late, what comes next. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    MyWork myWork;

    @Inject
    Door door;

    private @Nullable List<WorkPile> piles;

    HomePage() {}

    public List<WorkPile> getPiles() {
        if (piles == null) {
            piles = myWork.piles();
        }
        return piles;
    }

    /** Address of the case, at the payouts or the returns when one of them waits. */
    public String href(WorkPile pile, WorkItem item) {
        var section =
                switch (pile.reason()) {
                    case APPROVE_PAYOUT, ANSWER_PAYOUT -> "&section=money";
                    case RECEIVE, CONFIRM_REPAYMENT -> "&section=repayment";
                    default -> "";
                };
        return "case/case?number=" + item.number() + section;
    }

    /** Address of the whole list of which the pile shows the most urgent part, empty when it shows all. */
    public String more(WorkPile pile) {
        if (pile.count() <= pile.items().size()) {
            return "";
        }
        return switch (pile.reason()) {
            case ADVISE, FOLLOW -> "cases?sort=DUE&advisor=" + door.actor().account();
            case LATE -> "cases?sort=DUE&overdue=true";
            case ASSESS -> "assignments";
            case DECIDE, CONFIRM_REPAYMENT -> "cases?sort=DUE";
            case RECEIVE -> "cases?sort=DUE&stage=REPAYMENT_DEMANDED";
            case PAY, APPROVE_PAYOUT, ANSWER_PAYOUT -> "payouts";
        };
    }

    public boolean isOpener() {
        return door.actor().may(Permission.ADVISE_CASES);
    }
}
