package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Money comes back to an account of the office that is in use: only its statements show that it came. */
@ApplicationScoped
public class ReturnAccounts {

    private static final String FIELD = "account";

    @Inject
    OfficeAccounts accounts;

    ReturnAccounts() {}

    /** @return the account; only to be used after {@link Check#orRefuse()}, because a bad or foreign one is told there */
    Nrb checked(Check check, @Nullable String text) {
        return check.identifier(FIELD, text, digits -> {
            var number = Nrb.parse(digits);
            check.that(
                    FIELD,
                    accounts.withNumber(number).filter(OfficeAccount::isOpen).isPresent(),
                    () -> Reason.ofField(FIELD, "demand.foreign-account"));
            return number;
        });
    }
}
