package pl.pomost.business.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.identifier.Regon;
import pl.pomost.kernel.refusal.Check;

/**
 * A cooperative as somebody types it from register extracts.
 *
 * @param registeredName its exact name, at most 200 characters
 * @param krs            number in the court register, at most 10 digits
 * @param nip            tax number, 10 digits
 * @param regon          statistics number, 9 or 14 digits
 * @param seatAddress    street, number, postal code and town of its seat, at most 200 characters; may follow later
 */
public record RegisterNumbers(
        @Nullable String registeredName,
        @Nullable String krs,
        @Nullable String nip,
        @Nullable String regon,
        @Nullable String seatAddress) {

    /** With nothing said of the address. */
    public RegisterNumbers(
            @Nullable String registeredName, @Nullable String krs, @Nullable String nip, @Nullable String regon) {
        this(registeredName, krs, nip, regon, null);
    }

    /** Longest address of a seat, in characters. */
    public static final int ADDRESS_LENGTH = 200;

    /** Longest registered name, in characters. */
    public static final int NAME_LENGTH = 200;

    /** Nothing typed. */
    public static final RegisterNumbers NONE = new RegisterNumbers(null, null, null, null);

    /** No name and no number may be typed here, for the reason that the rule says. */
    void mustBeAbsent(Check check, String rule) {
        check.that("registeredName", isBlank(registeredName), rule);
        check.that("krs", isBlank(krs), rule);
        check.that("nip", isBlank(nip), rule);
        check.that("regon", isBlank(regon), rule);
    }

    /** The numbers, checked; to be asked for only after the check has passed. */
    Supplier<Cooperative.Identity> read(Check check) {
        check.text("registeredName", registeredName, NAME_LENGTH);
        check.that("registeredName", isBlank(registeredName) || saysWhatItIs(), "registration.name-without-form");
        var readKrs = check.identifier("krs", krs, Krs::parse);
        var readNip = check.identifier("nip", nip, Nip::parse);
        var readRegon = check.identifier("regon", regon, Regon::parse);
        var address = readAddress(check);
        return () -> new Cooperative.Identity(
                String.valueOf(registeredName).strip(), readKrs, readNip, readRegon, address.orElse(null));
    }

    /** The address of the seat where it was typed. */
    Optional<String> readAddress(Check check) {
        check.optionalText("seatAddress", seatAddress, ADDRESS_LENGTH);
        return Optional.ofNullable(seatAddress)
                .filter(typed -> !typed.isBlank())
                .map(String::strip);
    }

    /** The act on social cooperatives wants the form in the name; the short form is allowed since 2018. */
    private boolean saysWhatItIs() {
        var name = String.valueOf(registeredName).toLowerCase(Locale.ROOT);
        return name.contains("spółdzielnia socjalna") || name.contains("spn.s.");
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
