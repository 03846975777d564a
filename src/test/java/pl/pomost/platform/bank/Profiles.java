package pl.pomost.platform.bank;

import java.util.Map;
import pl.pomost.business.account.BankProfile;
import pl.pomost.given.Filled;

/** Profiles of banks that differ from the plain one. */
final class Profiles {

    private Profiles() {}

    /** A profile of plain letters with those fields. */
    static BankProfile of(Map<String, ?> fields) {
        var profile = new BankProfile("INNY", "windows-1250", true, ":;&@$\"");
        fields.forEach((name, value) -> Filled.set(profile, name, value));
        return profile;
    }
}
