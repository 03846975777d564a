package pl.pomost.edge.api.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.AddOfficeAccount;
import pl.pomost.business.account.TransferFormat;

/** An account of the office; from project on, what is needed to pay from it. */
@Schema(name = "AddOfficeAccountRequest")
public record AddOfficeAccountRequest(
        @Schema(
                description = "Not used before",
                example = "GLOWNY",
                pattern = "^[A-Z0-9][A-Z0-9-]{0,19}$",
                required = true)
        @Nullable
        String code,

        @Schema(description = "What it is for", example = "Rachunek projektu", maxLength = 100, required = true)
        @Nullable
        String title,

        @Schema(description = "NRB, 26 digits", example = "20999900000000000000000001", required = true) @Nullable
        String account,

        @Schema(description = "Code of the project that is paid from it; left out when nothing is", example = "WZOR")
        @Nullable
        String project,

        @Schema(description = "Code of the profile of its bank", example = "PLAIN") @Nullable
        String profile,

        @Schema(description = "In which form that bank is usually told", example = "ELIXIR_0") @Nullable
        TransferFormat format,

        @Schema(description = "Its owner", example = "Ośrodek TŁOK", maxLength = 140) @Nullable
        String holder,

        @Schema(description = "Street and number", example = "ul. Przykładowa 1", maxLength = 70) @Nullable
        String street,

        @Schema(example = "87-100", pattern = "^\\d{2}-\\d{3}$") @Nullable
        String postalCode,

        @Schema(example = "Toruń", maxLength = 35) @Nullable String town,

        @Schema(description = "Left out when the sort code of the account is enough", example = "ZZZZPLPW") @Nullable
        String bic) {

    AddOfficeAccount.Command command() {
        return new AddOfficeAccount.Command(
                code, title, account, project, profile, format, holder, street, postalCode, town, bic);
    }
}
