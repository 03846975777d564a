package pl.pomost.edge.api.applicant;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Disability;
import pl.pomost.business.applicant.EntryStatus;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.identifier.Sex;

/** The registration form of a person. */
@Schema(name = "ParticipantForm")
public record ParticipantForm(
        @Schema(example = "Łucja", required = true, maxLength = 100)
        String firstName,

        @Schema(example = "Próbna", required = true, maxLength = 100)
        String lastName,

        @Schema(
                description = "11 digits; absent with withoutPesel, or unchanged by a correction",
                example = "79031500126",
                pattern = "^\\d{11}$")
        @Nullable
        String pesel,

        @Schema(description = "The person has no PESEL; birth date and document number are required then")
        boolean withoutPesel,

        @Schema(description = "May be left out with a PESEL") @Nullable
        LocalDate birthDate,

        @Schema(description = "At most 40 characters; unchanged by a correction that leaves it out", maxLength = 40)
        @Nullable
        String documentNumber,

        @Schema(example = "FEMALE") Sex sex,

        @Schema(
                description = "TERYT code of the municipality",
                example = "0463011",
                required = true,
                pattern = "^\\d{7}$")
        String municipality,

        @Schema(example = "Zmyślona 7/2", maxLength = 100) @Nullable
        String street,

        @Schema(example = "87-100", required = true, pattern = "^\\d{2}-\\d{3}$")
        String postalCode,

        @Schema(example = "Toruń", required = true, maxLength = 100)
        String town,

        @Schema(example = "600000001", description = "Nine digits, with or without +48") @Nullable
        String phone,

        @Schema(example = "lucja@example.org", maxLength = 100) @Nullable
        String email,

        @Schema(example = "UNEMPLOYED") EntryStatus status,

        @Schema(description = "Day on which the information clause was given", example = "2026-03-02")
        LocalDate informedOn,

        @Schema(description = "Dated proofs of the status; may be empty")
        List<StatusProof> proofs,

        @Schema(description = "Special-category values; absent when not asked for, or unchanged") @Nullable
        SpecialValues special) {

    /** A dated proof. */
    @Schema(name = "StatusProof")
    public record StatusProof(
            @Schema(example = "LABOUR_OFFICE_CERTIFICATE") ProofKind kind,

            @Schema(example = "2026-02-20") LocalDate issuedOn,

            @Nullable LocalDate validUntil,

            @Schema(example = "PUP.123.2026", maxLength = 100)
            String reference) {}

    /** Values of special categories. */
    @Schema(name = "SpecialValues")
    public record SpecialValues(
            @Schema(example = "REFUSED") Disability disability,

            @Schema(maxLength = 1000) @Nullable String circumstances) {}

    Particulars particulars() {
        return new Particulars(
                firstName,
                lastName,
                pesel,
                withoutPesel,
                birthDate,
                documentNumber,
                sex,
                municipality,
                street,
                postalCode,
                town,
                phone,
                email,
                status,
                informedOn,
                Lists.mapped(
                        proofs,
                        proof -> new Particulars.GivenProof(
                                proof.kind(), proof.issuedOn(), proof.validUntil(), proof.reference())),
                special == null ? null : new Particulars.GivenSpecial(special.disability(), special.circumstances()));
    }
}
