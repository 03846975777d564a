package pl.pomost.records.register;

import java.util.List;
import pl.pomost.kernel.access.Role;

/**
 * One line of the list of accounts.
 *
 * @param account            sign-in name
 * @param displayName        name as colleagues see it
 * @param roles              roles held now
 * @param active             false when the account is locked
 * @param mustChangePassword whether its password was chosen by somebody else
 * @param version            version of the account; the next change must name it
 */
public record UserRow(
        String account,
        String displayName,
        List<Role> roles,
        boolean active,
        boolean mustChangePassword,
        long version) {}
