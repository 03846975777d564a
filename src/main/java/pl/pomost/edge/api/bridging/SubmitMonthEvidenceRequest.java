package pl.pomost.edge.api.bridging;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.evidence.CostEntry;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.money.Money;

/** The documents of a bridging month. */
@Schema(name = "SubmitMonthEvidenceRequest")
public record SubmitMonthEvidenceRequest(List<MonthDocument> costs) {

    /** One document. */
    @Schema(name = "MonthDocument")
    public record MonthDocument(
            @Schema(example = "RENT") RunningCost category,

            @Schema(example = "1234563218") String sellerNip,

            @Schema(example = "Wynajem Przykładowy", maxLength = 200)
            String sellerName,

            @Schema(example = "FV/7/2026", maxLength = 60) String documentNumber,

            LocalDate issuedOn,

            LocalDate paidOn,

            @Schema(example = "1500.00") Money amount) {

        private CostEntry entry() {
            return new CostEntry(category, sellerNip, sellerName, documentNumber, issuedOn, paidOn, amount);
        }
    }

    List<CostEntry> entries() {
        return Lists.mapped(costs, MonthDocument::entry);
    }
}
