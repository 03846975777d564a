package pl.pomost.edge.api.monitoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.monitoring.RecordVisit;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.kernel.fact.CaseRef;

/** What two people found on the spot. */
@Schema(name = "RecordVisitRequest")
public record RecordVisitRequest(
        @Schema(type = SchemaType.STRING, format = "date") LocalDate visitedOn,
        @Schema(example = "doradca") String firstVisitor,
        @Schema(example = "doradca2") String secondVisitor,
        @Schema(example = "OK") Visit.Result result,
        boolean placeExists,
        boolean equipmentPresent,
        boolean membersWork,
        boolean labelsPresent,
        boolean documentsApart,

        @Schema(example = "Lokal działa, sprzęt na miejscu.")
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
