package pl.pomost.business.applicant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.Pesel;
import pl.pomost.kernel.identifier.PostalCode;
import pl.pomost.kernel.identifier.SensitiveText;
import pl.pomost.kernel.identifier.Sex;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.PolishOrder;

/**
 * A person in the project. Registered once, by an advisor, from a form; corrected when the form was wrong or the person
 * moves; joins groups and is trained with them. Known everywhere by the number alone; a person with a PESEL exists once.
 */
@Entity
@Table(name = "participant")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Participant {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;
    private long version;
    private String firstName;
    private String lastName;
    private String nameKey;
    private String foldedName;
    private @Nullable Pesel pesel;
    private @Nullable String peselKey;
    private LocalDate birthDate;
    private @Nullable SensitiveText documentNumber;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private Teryt municipality;
    private @Nullable String street;
    private PostalCode postalCode;
    private String town;
    private @Nullable String phone;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private LocalDate informedOn;
    private LocalDate registeredOn;
    private String registeredBy;
    private String advisor;

    @ElementCollection
    @CollectionTable(
            name = "participant_proof",
            joinColumns = @JoinColumn(name = "participant_number", referencedColumnName = "number"))
    private Set<Proof> proofs = new LinkedHashSet<>();

    protected Participant() {}

    /** A person without any particulars yet; they follow by {@link #become}. */
    Participant(String number, LocalDate registeredOn, String registeredBy) {
        this.number = number;
        this.registeredOn = registeredOn;
        this.registeredBy = registeredBy;
        this.advisor = registeredBy;
    }

    /** "P-", the year of registration, "-", at least five digits. */
    public static String number(int year, int count) {
        return "P-%04d-%05d".formatted(year, count);
    }

    /** Takes over what a checked form says; masked values that it leaves out stay. */
    void become(Particulars form, SearchKeys keys) {
        firstName = form.firstName().strip();
        lastName = form.lastName().strip();
        nameKey = PolishOrder.key(lastName + " " + firstName);
        foldedName = FoldedName.of(lastName, firstName);
        identify(form, keys);
        sex = form.sex();
        municipality = Teryt.parse(form.municipality());
        street = strippedOrNull(form.street());
        postalCode = PostalCode.parse(form.postalCode());
        town = form.town().strip();
        phone = ParticularsCheck.compact(strippedOrNull(form.phone()));
        email = strippedOrNull(form.email());
        status = form.status();
        informedOn = form.informedOn();
        proofs.clear();
        proofs.addAll(form.proofList());
        version++;
    }

    private void identify(Particulars form, SearchKeys keys) {
        var typed = strippedOrNull(form.pesel());
        if (form.withoutPesel()) {
            pesel = null;
        } else if (typed != null) {
            pesel = Pesel.parse(typed);
        }
        peselKey = pesel == null ? null : keys.of(pesel);
        birthDate = pesel == null && form.birthDate() != null ? form.birthDate() : birthDate;
        if (pesel != null) {
            birthDate = pesel.birthDate();
        }
        var document = strippedOrNull(form.documentNumber());
        documentNumber = document == null ? documentNumber : new SensitiveText(document);
    }

    /** Another advisor looks after the person from now on, while no case does. */
    void handOverTo(String account) {
        advisor = account;
        version++;
    }

    /** @throws Refusal STALE when another version was seen */
    public void mustBe(long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
    }

    /** Whether the person is of age on that day. */
    public boolean isOfAgeOn(LocalDate day, int years) {
        return !birthDate.plusYears(years).isAfter(day);
    }

    /** The value in full. */
    Optional<String> secret(SecretValue which, @Nullable SpecialCategory special) {
        return switch (which) {
            case PESEL -> pesel().map(Pesel::value);
            case DOCUMENT_NUMBER -> documentNumber().map(SensitiveText::value);
            case DISABILITY ->
                Optional.ofNullable(special).map(s -> s.disability().name());
            case CIRCUMSTANCES -> Optional.ofNullable(special).flatMap(SpecialCategory::circumstances);
        };
    }

    /** What the trail keeps of a change of the person. */
    Fact tells(String thing, Snapshot after) {
        return new Fact(Chain.ofParticipant(number), thing, after, null, number, version);
    }

    /** The person as the trail keeps it: every value about the person as a commitment. */
    Snapshot snapshot(@Nullable SpecialCategory special) {
        var snapshot = Snapshot.empty()
                .with("number", number)
                .with("version", version)
                .personal("firstName", firstName)
                .personal("lastName", lastName)
                .personal("pesel", pesel().map(Pesel::value).orElse(null), Privacy.IDENTIFIER)
                .personal(
                        "documentNumber",
                        documentNumber().map(SensitiveText::value).orElse(null),
                        Privacy.IDENTIFIER)
                .personal("birthDate", birthDate)
                .personal("sex", sex)
                .personal("municipality", municipality)
                .personal("street", street)
                .personal("postalCode", postalCode)
                .personal("town", town)
                .personal("phone", phone)
                .personal("email", email)
                .personal("status", status, Privacy.SPECIAL)
                .with("informedOn", informedOn)
                .with("proofs", proofs().stream().map(Proof::snapshot).toList());
        return special == null ? snapshot : snapshot.with("special", special.snapshot());
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    /** Names as they are compared: small letters without Polish signs. */
    public String foldedName() {
        return foldedName;
    }

    public Optional<Pesel> pesel() {
        return Optional.ofNullable(pesel);
    }

    /** Keyed hash of the PESEL, by which it is found. */
    public Optional<String> peselKey() {
        return Optional.ofNullable(peselKey);
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Optional<SensitiveText> documentNumber() {
        return Optional.ofNullable(documentNumber);
    }

    public Sex sex() {
        return sex;
    }

    public Teryt municipality() {
        return municipality;
    }

    public Optional<String> street() {
        return Optional.ofNullable(street);
    }

    public PostalCode postalCode() {
        return postalCode;
    }

    public String town() {
        return town;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public LocalDate informedOn() {
        return informedOn;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public EntryStatus status() {
        return status;
    }

    public List<Proof> proofs() {
        var sorted = new ArrayList<>(proofs);
        sorted.sort(java.util.Comparator.comparing(Proof::issuedOn).thenComparing(Proof::reference));
        return List.copyOf(sorted);
    }

    /** Account of the advisor who registered the person. */
    /** Account of whoever looks after the person while the person is in no group; first of all, who registered her. */
    public String advisor() {
        return advisor;
    }

    public String registeredBy() {
        return registeredBy;
    }

    private static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
