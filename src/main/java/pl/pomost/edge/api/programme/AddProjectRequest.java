package pl.pomost.edge.api.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.programme.AddProject;

/** A project of the operator. */
@Schema(name = "AddProjectRequest")
public record AddProjectRequest(
        @Schema(example = "OWES-3", pattern = "^[A-Z0-9][A-Z0-9.-]{0,39}$")
        String code,

        @Schema(example = "Projekt próbny", maxLength = AddProject.TITLE_LENGTH)
        String title,

        @Schema(example = "FEDKP_8_22", maxLength = AddProject.PROGRAMME_LENGTH)
        String programme) {

    AddProject.Command command() {
        return new AddProject.Command(code, title, programme);
    }
}
