package pl.pomost.business.agreement;

import static pl.pomost.business.agreement.RegistrationDays.given;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * The registration of a cooperative as a payer of social insurance.
 *
 * @param since        day from which the first person is insured: the employment or the work as a member begins
 * @param registeredOn day on which the registration was handed in
 */
public record SocialInsurance(
        @Nullable LocalDate since, @Nullable LocalDate registeredOn) {

    /** Nothing is said of it. */
    public static final SocialInsurance NONE = new SocialInsurance(null, null);

    /**
     * Both days or none; both where the rules ask for the registration. What is handed in later is not asked for yet.
     *
     * @param entry first day on which somebody can be insured; null where the cooperative was there before
     * @param last  last day on which the insurance may begin
     */
    void check(Check check, boolean needed, @Nullable LocalDate entry, LocalDate last, LocalDate today) {
        var some = needed || since != null || registeredOn != null;
        if (some) {
            check.required("insuredSince", since);
            if (registeredOn != null || since == null || !since.isAfter(today)) {
                RegistrationDays.past(check, "insuranceRegisteredOn", registeredOn, today);
            }
            check.that("insuredSince", since == null || !since.isAfter(last), () -> Reason.ofField(
                            "insuredSince", "registration.insured-after")
                    .with("last", last));
            check.that("insuredSince", since == null || entry == null || !since.isBefore(entry), () -> Reason.ofField(
                            "insuredSince", "registration.insured-before")
                    .with("entry", given(entry)));
        }
    }
}
