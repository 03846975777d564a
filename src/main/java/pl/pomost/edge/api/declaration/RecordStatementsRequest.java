package pl.pomost.edge.api.declaration;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;

/** All statements that the group has signed. */
@Schema(name = "RecordStatementsRequest")
public record RecordStatementsRequest(
        @Schema(description = "Whether the cooperative will recover VAT", required = true) @Nullable
        VatStanding vat,

        @Schema(description = "Each once; what is left out is not signed", required = true) @Nullable
        List<SignedStatement> signed) {

    /** One statement on paper. */
    @Schema(name = "SignedStatement")
    public record SignedStatement(
            @Schema(required = true) @Nullable PlanStatement statement,

            @Schema(description = "The day on which the last of the group signed, today or earlier; absent: not signed")
            @Nullable
            LocalDate signedOn) {}

    RecordStatements.Command command(CaseRef seen) {
        return new RecordStatements.Command(
                seen,
                vat,
                Lists.mapped(signed, each -> new RecordStatements.Signed(each.statement(), each.signedOn())));
    }
}
