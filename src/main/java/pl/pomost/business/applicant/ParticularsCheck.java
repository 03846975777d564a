package pl.pomost.business.applicant;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.kernel.identifier.Pesel;
import pl.pomost.kernel.identifier.PostalCode;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Checks a registration form, all fields at once. */
final class ParticularsCheck {

    private static final Pattern PHONE = Pattern.compile("(\\+48)?\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private final Particulars given;
    private final LocalDate today;
    private final Municipalities municipalities;
    private final Check check = new Check();

    private ParticularsCheck(Particulars given, LocalDate today, Municipalities municipalities) {
        this.municipalities = municipalities;
        this.given = given;
        this.today = today;
    }

    /**
     * Goes on when the form is well formed.
     *
     * @param present the person as registered, null for a new one: its masked values may be left out
     * @throws pl.pomost.kernel.refusal.Refusal INVALID with all reasons
     */
    static void orRefuse(
            @Nullable Particulars given,
            @Nullable Participant present,
            LocalDate today,
            Municipalities municipalities) {
        var none = new Check();
        none.required("particulars", given);
        none.orRefuse();
        var form = new ParticularsCheck(Objects.requireNonNull(given), today, municipalities);
        form.person(present);
        form.place(present);
        form.contact();
        form.entry();
        form.check.orRefuse();
    }

    private void person(@Nullable Participant present) {
        check.text("firstName", given.firstName(), Particulars.NAME_LENGTH);
        check.text("lastName", given.lastName(), Particulars.NAME_LENGTH);
        check.required("sex", given.sex());
        check.optionalText("documentNumber", given.documentNumber(), Particulars.DOCUMENT_LENGTH);
        if (given.withoutPesel()) {
            withoutPesel(present);
        } else {
            withPesel(present);
        }
        notInFuture("birthDate", given.birthDate());
        check.that("birthDate", !isBefore(given.birthDate(), OLDEST), "not-a-date");
    }

    private void withoutPesel(@Nullable Participant present) {
        check.that("pesel", isBlank(given.pesel()), "participant.pesel-or-none");
        check.required("birthDate", given.birthDate());
        if (present == null || present.documentNumber().isEmpty()) {
            check.required("documentNumber", given.documentNumber());
        }
    }

    private void withPesel(@Nullable Participant present) {
        var kept = present == null ? null : present.pesel().orElse(null);
        var typed = kept == null
                ? check.identifier("pesel", given.pesel(), Pesel::parse)
                : check.optionalIdentifier("pesel", given.pesel(), Pesel::parse);
        var pesel = typed == null ? kept : typed;
        if (pesel != null) {
            var born = given.birthDate();
            check.that("birthDate", born == null || born.equals(pesel.birthDate()), "participant.birth-date-differs");
            notInFuture("pesel", pesel.birthDate());
        }
    }

    private void place(@Nullable Participant present) {
        // Where somebody lived stays, though its code may no longer hold.
        if (present == null || !present.municipality().value().equals(given.municipality())) {
            municipalities.checked(check, "municipality", given.municipality(), today);
        }
        check.identifier("postalCode", given.postalCode(), PostalCode::parse);
        check.text("town", given.town(), Particulars.NAME_LENGTH);
        check.optionalText("street", given.street(), Particulars.NAME_LENGTH);
    }

    private void contact() {
        check.optionalText("email", given.email(), Particulars.NAME_LENGTH);
        check.that("phone", isBlank(given.phone()) || matches(PHONE, compact(given.phone())), "participant.phone");
        check.that("email", isBlank(given.email()) || matches(EMAIL, given.email()), "participant.email");
    }

    private void entry() {
        check.required("status", given.status());
        check.required("informedOn", given.informedOn());
        notInFuture("informedOn", given.informedOn());
        check.required("proofs", given.proofs());
        if (given.proofs() != null) {
            check.that("proofs", given.proofs().size() <= Particulars.PROOFS, "participant.too-many-proofs");
            for (int i = 0; i < given.proofs().size(); i++) {
                proof("proofs[" + i + "].", given.proofs().get(i));
            }
        }
        var special = given.special();
        if (special != null) {
            check.required("disability", special.disability());
            check.optionalText("circumstances", special.circumstances(), Particulars.CIRCUMSTANCES_LENGTH);
        }
    }

    private void proof(String at, Particulars.@Nullable GivenProof proof) {
        check.required(at + "kind", proof == null ? null : proof.kind());
        if (proof == null) {
            return;
        }
        check.required(at + "issuedOn", proof.issuedOn());
        notInFuture(at + "issuedOn", proof.issuedOn());
        check.text(at + "reference", proof.reference(), Particulars.NAME_LENGTH);
        var until = proof.validUntil();
        check.that(
                at + "validUntil",
                until == null || proof.issuedOn() == null || !until.isBefore(proof.issuedOn()),
                () -> Reason.ofField(at + "validUntil", "participant.proof-ends-before-it-begins"));
    }

    private void notInFuture(String field, @Nullable LocalDate day) {
        check.that(field, day == null || !day.isAfter(today), () -> Reason.ofField(field, "in-future")
                .with("day", today));
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate bound) {
        return day != null && day.isBefore(bound);
    }

    private static boolean matches(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text.strip()).matches();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A telephone number without what people put between the digits. */
    static @Nullable String compact(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("[\\s()-]", "");
    }
}
