package pl.pomost.edge.desk.reversal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.business.reversal.ReversalRow;
import pl.pomost.business.reversal.ReversalSubject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;

/** What others asked to take back and what waits for the reader or somebody else; shown in My work. */
@Named
@RequestScoped
public class ReversalPile {

    private static final int SHOWN = 20;

    @Inject
    ReversalOptions options;

    @Inject
    Door door;

    private @Nullable List<ReversalRow> waiting;

    ReversalPile() {}

    public List<ReversalRow> getWaiting() {
        if (waiting == null) {
            waiting = door.actor().may(Permission.REVERSE_MOVEMENTS) ? options.waiting(SHOWN) : List.of();
        }
        return waiting;
    }

    /** Where it is answered. */
    public String href(ReversalRow row) {
        if (row.kind() == ReversalSubject.Kind.LINE) {
            return "statement-line?number=" + row.parent() + "&line=" + row.part();
        }
        return "case/case?number=" + row.caseNumber() + "&section="
                + (row.kind() == ReversalSubject.Kind.ANSWER ? "money" : "repayment");
    }
}
