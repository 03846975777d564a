package pl.pomost.edge.api.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.OpenCase;

/** What is known at the first conversation. */
@Schema(name = "OpenCaseRequest")
public record OpenCaseRequest(
        @Schema(description = "Code of the edition", example = "WZOR-1", required = true)
        String edition,

        @Schema(description = "Who founds", example = "NATURAL_PERSONS")
        FounderKind founderKind,

        @Schema(description = "To found or to join", example = "FOUND")
        CaseFile.Purpose purpose,

        @Schema(
                description = "Working name, at most 200 characters",
                maxLength = 200,
                example = "Spółdzielnia Socjalna Żuraw")
        String name,

        @Schema(description = "TERYT code of the municipality of the seat", example = "0417011", pattern = "^\\d{7}$")
        String seat) {

    OpenCase.Command command() {
        return new OpenCase.Command(edition, founderKind, purpose, name, seat);
    }
}
