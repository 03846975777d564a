package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CategoryCap;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** How much of the grant the rules of a case let each category of costs take. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class CapSheet {

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    BusinessPlans plans;

    @Inject
    Programmes programmes;

    @Inject
    Door door;

    CapSheet() {}

    /**
     * One cap.
     *
     * @param used      only things that are bought used
     * @param percent   of what all lines take from the grant
     * @param fromGrant what the lines of the category take
     * @param most      what they may take
     * @param kept      whether they take no more
     */
    public record CapRow(
            CostCategory category, boolean used, String percent, Money fromGrant, Money most, boolean kept) {

        static CapRow of(CategoryCap cap) {
            var percent = cap.cap().percent().stripTrailingZeros().toPlainString();
            return new CapRow(cap.category(), cap.used(), percent, cap.fromGrant(), cap.most(), cap.kept());
        }
    }

    /** The caps of the recorded schedule. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public List<CapRow> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        files.look(number);
        return plans.find(number)
                .map(plan -> rows(
                        number,
                        plan.lines().stream()
                                .map(line -> new CategoryCap.Piece(line.category(), line.condition(), line.fromGrant()))
                                .toList()))
                .orElse(List.of());
    }

    /** The same for lines that are not recorded yet. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN likewise */
    public List<CapRow> of(CaseNumber number, List<CategoryCap.Piece> typed) {
        readers.mustBeRead(number, door.actor());
        return rows(number, typed);
    }

    private List<CapRow> rows(CaseNumber number, List<CategoryCap.Piece> typed) {
        var terms = programmes.rules(files.look(number).rulesVersion()).plan();
        return CategoryCap.of(terms, typed).stream().map(CapRow::of).toList();
    }
}
