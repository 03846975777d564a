package pl.pomost.edge.api.monitoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.monitoring.RecordVisit;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.kernel.fact.CaseRef;

/** What two people found on the spot. */
@Schema(name = "RecordVisitRequest")
public record RecordVisitRequest(
        LocalDate visitedOn,

        @Schema(example = "doradca", pattern = "^[a-z0-9._-]{2,40}$")
        String firstVisitor,

        @Schema(example = "doradca2", pattern = "^[a-z0-9._-]{2,40}$")
        String secondVisitor,

        @Schema(example = "OK") Visit.Result result,
        boolean placeExists,
        boolean equipmentPresent,
        boolean membersWork,
        boolean labelsPresent,
        boolean documentsApart,

        @Schema(example = "Lokal działa, sprzęt na miejscu.", maxLength = 4000)
        String protocol) {

    RecordVisit.Command command(CaseRef seen) {
        return new RecordVisit.Command(
                seen,
                visitedOn,
                firstVisitor,
                secondVisitor,
                result,
                new RecordVisit.Checks(placeExists, equipmentPresent, membersWork, labelsPresent, documentsApart),
                protocol);
    }
}
