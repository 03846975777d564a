package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.AddEdition;
import pl.pomost.kernel.money.Money;

/** An intake of a project. */
@Schema(name = "AddEditionRequest")
public record AddEditionRequest(
        @Schema(example = "WZOR-2", pattern = "^[A-Z0-9][A-Z0-9.-]{0,39}$")
        String code,

        @Schema(description = "Code of the project", example = "WZOR")
        String project,

        @Schema(example = "Druga edycja wzorcowa", maxLength = AddEdition.TITLE_LENGTH)
        String title,

        @Schema(example = "FEDKP-8.22-2024/1") String rulesVersion,

        @Schema(description = "First day of the call", example = "2026-01-01")
        LocalDate openFrom,

        @Schema(
                description =
                        "Last day of the call: of recruitment and, unless applications are taken longer, of opening cases",
                example = "2027-12-31")
        LocalDate openUntil,

        @Nullable
        @Schema(
                description = "Last day on which applications are taken; without it they are taken on any day",
                example = "2028-03-31")
        LocalDate applicationsUntil,

        @Schema(description = "What it may promise as grants", example = "500000.00")
        Money grants,

        @Schema(description = "What it may promise as bridging support", example = "300000.00")
        Money bridging) {

    AddEdition.Command command() {
        return new AddEdition.Command(
                code, project, title, rulesVersion, openFrom, openUntil, applicationsUntil, grants, bridging);
    }
}
