package pl.pomost.edge.api.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.ledger.LedgerBook;

/** Where the money of the editions stands. */
@Schema(name = "LedgerSums")
public record LedgerSums(List<Line> editions) {

    /**
     * One edition and source of money; sums are net of what was taken back.
     *
     * @param surplus paid in above what was demanded; no money of the edition
     * @param free what may still be promised: planned less reserved
     */
    @Schema(name = "LedgerEditionLine")
    public record Line(
            String edition,
            Budget.Purpose purpose,
            Money planned,
            Money reserved,
            Money agreed,
            Money paid,
            Money settled,
            Money returned,
            Money surplus,
            Money free) {}

    static LedgerSums of(List<LedgerBook.EditionLine> lines) {
        return new LedgerSums(lines.stream()
                .map(line -> new Line(
                        line.edition(),
                        line.purpose(),
                        line.figures().planned(),
                        line.figures().reserved(),
                        line.figures().agreed(),
                        line.figures().paid(),
                        line.figures().settled(),
                        line.figures().returned(),
                        line.figures().surplus(),
                        line.figures().free()))
                .toList());
    }
}
