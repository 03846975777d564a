package pl.pomost.business.applicant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Sex;

/**
 * What a registration form says about a person, as typed. Values that are masked on screen stay as they are when a
 * correction leaves them out.
 *
 * @param pesel          PESEL number; absent where {@code withoutPesel}, or unchanged
 * @param withoutPesel   whether the person has no PESEL; then birth date and document number are required
 * @param birthDate      may be left out where the PESEL says it
 * @param documentNumber number of the identity document, at most 40 characters
 * @param municipality   TERYT code of the municipality where the person lives, seven digits
 * @param informedOn     the day on which the person was given the information clause about data protection
 * @param special        special-category values; absent when not asked for, or unchanged
 */
public record Particulars(
        String firstName,
        String lastName,
        @Nullable String pesel,
        boolean withoutPesel,
        @Nullable LocalDate birthDate,
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
        List<GivenProof> proofs,
        @Nullable GivenSpecial special) {

    /** Most characters of a name, a street or a town. */
    public static final int NAME_LENGTH = 100;

    /** Most characters of a document number. */
    public static final int DOCUMENT_LENGTH = 40;

    /** Most characters of the circumstances. */
    public static final int CIRCUMSTANCES_LENGTH = 1000;

    /** Most proofs of one person. */
    public static final int PROOFS = 20;

    /**
     * A proof as typed.
     *
     * @param validUntil the last day on which it proves something; absent when it does not expire
     * @param reference  its number or another mark, at most 100 characters
     */
    public record GivenProof(
            ProofKind kind, LocalDate issuedOn, @Nullable LocalDate validUntil, String reference) {

        Proof proof() {
            return new Proof(kind, issuedOn, validUntil, reference.strip());
        }
    }

    /**
     * Special-category values as typed.
     *
     * @param circumstances at most 1000 characters
     */
    public record GivenSpecial(
            Disability disability, @Nullable String circumstances) {}

    List<Proof> proofList() {
        return proofs.stream().map(GivenProof::proof).toList();
    }
}
