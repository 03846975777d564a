package pl.pomost.records.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.EntryStatus;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Sex;

/**
 * A person on one screen. Identifiers are masked, special-category values are only said to be there.
 *
 * @param version        the version that the next correction must name
 * @param pesel          its first six digits and stars, null for whoever has none
 * @param documentNumber stars, null when none is known
 * @param hasSpecial     whether special-category values are kept
 * @param warnings       rules of which somebody should look whether they were meant; nothing is refused for them
 */
public record ParticipantSheet(
        String number,
        long version,
        String firstName,
        String lastName,
        @Nullable String pesel,
        LocalDate birthDate,
        @Nullable String documentNumber,
        Sex sex,
        String municipality,
        @Nullable String street,
        String postalCode,
        String town,
        @Nullable String phone,
        @Nullable String email,
        EntryStatus status,
        LocalDate informedOn,
        LocalDate registeredOn,
        String registeredBy,
        String advisor,
        List<ProofRow> proofs,
        boolean hasSpecial,
        @Nullable CaseNumber caseNumber,
        List<String> warnings) {

    /**
     * A dated proof.
     *
     * @param expired whether it proves nothing any more today
     */
    public record ProofRow(
            ProofKind kind, LocalDate issuedOn, @Nullable LocalDate validUntil, String reference, boolean expired) {}
}
