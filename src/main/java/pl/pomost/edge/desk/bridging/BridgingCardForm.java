package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.records.dossier.BridgingSheet;

/** The card of an application for bridging support, as its assessor scores it. */
public class BridgingCardForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<CriterionForm> criteria = new ArrayList<>();

    BridgingCardForm(BridgingSheet.@Nullable SupportRow row) {
        if (row != null) {
            row.application().criteria().forEach(line -> criteria.add(new CriterionForm(line)));
        }
    }

    ScoreBridging.Command command(CaseRef theCase, BridgingKind kind) {
        return new ScoreBridging.Command(
                theCase, kind, criteria.stream().map(CriterionForm::given).toList());
    }

    /** The title of a criterion; its code when the present form has it no more. */
    String title(String criterion, boolean english) {
        return criteria.stream()
                .filter(line -> line.getCriterion().equals(criterion))
                .findFirst()
                .map(line -> line.title(english))
                .orElse(criterion);
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }
}
