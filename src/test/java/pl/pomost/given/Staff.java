package pl.pomost.given;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;

/** The people who work in the office of a test. Nobody can sign in as them. */
public final class Staff {

    public static final String FIRST_ASSESSOR = "asesor1";
    public static final String SECOND_ASSESSOR = "asesor2";
    public static final String THIRD_ASSESSOR = "asesor3";
    public static final String MANAGER = "kierownik";

    static final Map<String, Role> PEOPLE = Map.of(
            "doradca",
            Role.ADVISOR,
            "doradca2",
            Role.ADVISOR,
            FIRST_ASSESSOR,
            Role.ASSESSOR,
            SECOND_ASSESSOR,
            Role.ASSESSOR,
            THIRD_ASSESSOR,
            Role.ASSESSOR,
            MANAGER,
            Role.MANAGER,
            "kierownik2",
            Role.MANAGER,
            "ksiegowa",
            Role.ACCOUNTANT,
            "ksiegowa2",
            Role.ACCOUNTANT,
            "audytor",
            Role.AUDITOR);

    private Staff() {}

    /** Hires everybody, once. */
    public static synchronized void hiredIn(Office office) {
        office.inTransaction(() -> {
            var users = office.the(Users.class);
            PEOPLE.forEach((account, role) -> {
                if (users.find(account).isEmpty()) {
                    users.add(person(account, role));
                    office.the(Facts.class).record(told(account, role));
                }
            });
            return null;
        });
    }

    /** One more of them, told to the trail as the others are; does nothing when the account exists. */
    public static void hired(Office office, String account, Role role) {
        office.inTransaction(() -> {
            var users = office.the(Users.class);
            if (users.find(account).isEmpty()) {
                users.add(person(account, role));
                office.the(Facts.class).record(told(account, role));
            }
            return null;
        });
    }

    static Fact told(String account, Role role) {
        var after = Snapshot.empty().with("account", account).with("roles", List.of(role));
        return new Fact(Chain.ofAccount(account), "user", after, null, account, 1);
    }

    /** An account with one role. */
    public static User person(String account, Role role) {
        return Filled.entity(
                User.class,
                Map.of(
                        "account",
                        account,
                        "version",
                        1L,
                        "displayName",
                        account,
                        "nameKey",
                        account,
                        "passwordHash",
                        "none",
                        "active",
                        true,
                        "mustChangePassword",
                        false,
                        "roles",
                        new LinkedHashSet<>(Set.of(role))));
    }
}
