package pl.pomost.given;

import java.util.Map;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.ChangeEditionRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.access.Role;

/** Other rules for the cases of a test. */
public final class Rules {

    private Rules() {}

    /** From today on, new cases of the first edition get a version that differs in one setting. @return that version */
    public static String changed(Office office, Setting setting, String value) {
        var edition = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0));
        var present = office.inTransaction(() -> office.the(Programmes.class).rulesOf(edition, office.today()));
        office.as("admin", Role.ADMINISTRATOR);
        var version = office.does(
                        AddRules.class,
                        new AddRules.Command(
                                present.substring(0, present.lastIndexOf('/')),
                                present,
                                office.today(),
                                Map.of(setting, value),
                                "Na próbę."))
                .subject();
        office.does(ChangeEditionRules.class, new ChangeEditionRules.Command(edition.code(), version, office.today()));
        return version;
    }
}
