package pl.pomost.edge.api.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.RecordPersonAmounts;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** What each counted person asks for, all anew. */
@Schema(name = "RecordPersonAmountsRequest")
public record RecordPersonAmountsRequest(
        @Schema(
                description = "One entry for each counted person; an empty list when the application says no amounts",
                required = true)
        List<PersonAmountRequest> amounts) {

    /** One person's amount. */
    @Schema(name = "PersonAmountRequest")
    public record PersonAmountRequest(
            @Schema(
                    description = "Number of the member; where legal persons found the cooperative, the place of an"
                            + " employed person from 1, or the tax number of a founder, whichever the rules count",
                    example = "P-2026-00001",
                    required = true)
            String person,

            @Schema(description = "In złoty, 0 or more", example = "20000.00", required = true) @Nullable
            Money amount) {}

    private static RecordPersonAmounts.@Nullable Asking asking(@Nullable PersonAmountRequest each) {
        return each == null ? null : new RecordPersonAmounts.Asking(each.person(), each.amount());
    }

    RecordPersonAmounts.Command command(CaseRef seen) {
        return new RecordPersonAmounts.Command(seen, Lists.mapped(amounts, RecordPersonAmountsRequest::asking));
    }
}
