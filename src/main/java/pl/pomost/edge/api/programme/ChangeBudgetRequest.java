package pl.pomost.edge.api.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.kernel.money.Money;

/** How large a budget is from now on. */
@Schema(name = "ChangeBudgetRequest")
public record ChangeBudgetRequest(
        @Schema(description = "The whole budget, not less than what is promised", example = "1200000.00")
        Money amount,

        @Schema(example = "Aneks nr 1 do umowy o dofinansowanie.", maxLength = ChangeBudget.GROUNDS_LENGTH)
        String grounds) {}
