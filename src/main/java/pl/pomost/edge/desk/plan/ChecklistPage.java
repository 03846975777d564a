package pl.pomost.edge.desk.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.checklist.CheckedItem;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.checklist.ChecklistSheet;

/** The checklist on the plan section of a case, for those who read cases. */
@Named
@RequestScoped
public class ChecklistPage {

    @Inject
    CasePage casePage;

    @Inject
    ChecklistSheet sheet;

    @Inject
    Door door;

    private @Nullable List<CheckedItem> items;
    private boolean answering;

    ChecklistPage() {}

    /** What was read before something was done is read again for the answer. */
    public List<CheckedItem> getItems() {
        var answers = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (items == null || answers != answering) {
            answering = answers;
            items = door.actor().may(Permission.READ_CASES) ? sheet.of(casePage.caseNumber()) : List.of();
        }
        return items;
    }
}
