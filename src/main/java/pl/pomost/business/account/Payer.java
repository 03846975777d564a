package pl.pomost.business.account;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Nrb;

/**
 * The office as its bank knows it.
 *
 * @param account    the account that pays
 * @param name       its owner
 * @param street     street and number
 * @param postalCode such as 87-100
 * @param town       town
 * @param bic        its bank's BIC, null when the sort code of the account is enough
 */
public record Payer(
        Nrb account,
        String name,
        String street,
        String postalCode,
        String town,
        @Nullable String bic) {}
