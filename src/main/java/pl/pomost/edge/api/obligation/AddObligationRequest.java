package pl.pomost.edge.api.obligation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;

/** What is owed besides what the rules ask for; its owner is ADVISOR, MANAGER or ACCOUNTANT. */
@Schema(name = "AddObligationRequest")
public record AddObligationRequest(
        @Schema(example = "Uzupełnić polisę ubezpieczenia", maxLength = AddObligation.SUBJECT_LENGTH)
        String subject,

        @Schema(example = "2027-01-15") LocalDate due,

        @Schema(example = "ADVISOR") Role owner) {

    AddObligation.Command command(CaseRef seen) {
        return new AddObligation.Command(seen, subject, due, owner);
    }
}
