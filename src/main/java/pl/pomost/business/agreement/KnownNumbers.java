package pl.pomost.business.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Registers give a cooperative one number each: what is agreed with it and the aid that it has are counted by them, so no second
 * one has its tax number or its statistical number, and it has no second tax number.
 */
@ApplicationScoped
public class KnownNumbers {

    @Inject
    Cooperatives cooperatives;

    KnownNumbers() {}

    /** @throws Refusal INVALID with what does not fit to what is known */
    void check(Cooperative.Identity identity) {
        var verdict = belongs("nip", identity.nip().value(), identity)
                .and(belongs("regon", identity.regon().value(), identity))
                .and(cooperatives
                        .nipOf(identity.krs())
                        .filter(known -> !known.equals(identity.nip()))
                        .map(known -> Verdict.refused(Reason.ofField("nip", "registration.other-nip")
                                .with("krs", identity.krs())
                                .with("nip", known)))
                        .orElse(Verdict.allowed()));
        if (!verdict.isAllowed()) {
            throw new Refusal(Refusal.Kind.INVALID, verdict);
        }
    }

    private Verdict belongs(String field, String number, Cooperative.Identity identity) {
        return cooperatives
                .knownUnder(number)
                .filter(krs -> !krs.equals(identity.krs()))
                .map(krs -> Verdict.refused(
                        Reason.ofField(field, "registration.number-taken").with("krs", krs)))
                .orElse(Verdict.allowed());
    }
}
