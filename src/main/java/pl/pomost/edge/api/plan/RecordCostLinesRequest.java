package pl.pomost.edge.api.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** The whole schedule of costs. */
@Schema(name = "RecordCostLinesRequest")
public record RecordCostLinesRequest(
        @Schema(
                description = "What the application asks for, in złoty; it must be the sum of the lines' fromGrant",
                example = "12300.00",
                required = true)
        Money amountAsked,

        @Schema(description = "All lines in order, at most 200; they are numbered from 1", required = true)
        List<CostLineRequest> costs) {

    /** One line; fromGrant and ownContribution make quantity x unitNet + vat. */
    @Schema(name = "CostLineRequest")
    public record CostLineRequest(
            @Schema(example = "EQUIPMENT", required = true) CostCategory category,

            @Schema(
                    description = "At most 200 characters",
                    maxLength = 200,
                    example = "Maszyna do szycia",
                    required = true)
            String item,

            @Schema(description = "Above 0, at most three decimals", example = "2", required = true)
            BigDecimal quantity,

            @Schema(description = "Net price of one", example = "5000.00", required = true)
            Money unitNet,

            @Schema(description = "VAT on the line", example = "2300.00", required = true)
            Money vat,

            @Schema(description = "What the programme may pay", example = "12300.00", required = true)
            Money eligible,

            @Schema(description = "At most the eligible amount", example = "12300.00", required = true)
            Money fromGrant,

            @Schema(example = "0.00", required = true) Money ownContribution,

            @Schema(
                    description = "Year and month",
                    example = "2026-09",
                    required = true,
                    pattern = "^\\d{4}-(0[1-9]|1[0-2])$")
            String plannedMonth,

            @Schema(
                    description = "At most 1000 characters",
                    maxLength = 1000,
                    example = "Dwa stanowiska pracy krawieckiej",
                    required = true)
            String justification,

            @Schema(
                    description = "An offer or an address, at most 300 characters",
                    maxLength = 300,
                    example = "oferta z 3.03.2026")
            @Nullable
            String priceSource,

            @Schema(
                    description =
                            "Tax number of the supplier of the offer; another seller on the proof must be settled",
                    example = "1234563218")
            @Nullable
            String supplierNip,

            @Schema(example = "NEW", required = true) Condition condition) {

        Cost cost() {
            return new Cost(
                    category,
                    item,
                    quantity,
                    unitNet,
                    vat,
                    eligible,
                    fromGrant,
                    ownContribution,
                    month(plannedMonth),
                    justification,
                    priceSource,
                    supplierNip,
                    condition);
        }
    }

    RecordCostLines.Command command(CaseRef seen) {
        return new RecordCostLines.Command(seen, amountAsked, asCosts());
    }

    @SuppressWarnings("NullAway") // an absent list, line or month is told by the use case
    private List<Cost> asCosts() {
        return costs == null
                ? null
                : costs.stream().map(line -> line == null ? null : line.cost()).toList();
    }

    @SuppressWarnings("NullAway") // an unreadable month is told by the use case
    private static YearMonth month(@Nullable String typed) {
        try {
            return typed == null ? null : YearMonth.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
