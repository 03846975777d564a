package pl.pomost.edge.api.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.edge.api.Cut;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.ledger.LedgerBook;

/**
 * A page of the positions of cases.
 *
 * @param next what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "LedgerCases")
public record LedgerCases(List<Line> cases, @Nullable String next) {

    /**
     * One case and source of money.
     *
     * @param surplus paid in above what was demanded; no money of the edition
     */
    @Schema(name = "LedgerCaseLine")
    public record Line(
            CaseNumber caseNumber,
            String edition,
            Budget.Purpose purpose,
            Money reserved,
            Money agreed,
            Money paid,
            Money settled,
            Money returned,
            Money surplus) {}

    static LedgerCases of(Cut<LedgerBook.CaseLine, String> cut) {
        return new LedgerCases(
                cut.lines().stream()
                        .map(line -> new Line(
                                line.caseNumber(),
                                line.edition(),
                                line.purpose(),
                                line.figures().reserved(),
                                line.figures().agreed(),
                                line.figures().paid(),
                                line.figures().settled(),
                                line.figures().returned(),
                                line.figures().surplus()))
                        .toList(),
                cut.next());
    }
}
