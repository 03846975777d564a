package pl.pomost.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.pomost.business.aid.AidTold;
import pl.pomost.business.aid.DeclareAid;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.reference.EnterReference;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/** What the headroom of de minimis aid is counted from. */
public final class GivenAid {

    private GivenAid() {}

    /** New cases are checked under that regulation. */
    public static void regime(Office office, String regulation) {
        Rules.changed(office, Setting.DE_MINIMIS_REGIME, regulation);
    }

    /** The bank published a rate of the euro that day. */
    public static void rate(Office office, LocalDate day, String rate) {
        var line = new ReferenceLine("EUR", day, null, new BigDecimal(rate), "040/A/NBP", null, "NBP", false);
        office.as("admin", Role.ADMINISTRATOR)
                .does(EnterReference.class, new EnterReference.Command(ReferenceTable.EXCHANGE_RATE, line));
    }

    /** A certificate of somebody else about that much aid of the tax number. */
    public static AidTold certified(String nip, LocalDate day, String eur, String document) {
        return new AidTold(
                true,
                nip,
                "Powiatowy Urząd Pracy",
                day,
                Money.of(1000),
                Euro.of(eur),
                "1407/2013",
                "ustawa o promocji zatrudnienia, art. 46",
                document);
    }

    /** The advisor enters such a certificate. */
    public static void declare(GivenCase given, String nip, LocalDate day, String eur) {
        given.advisorDoes(
                DeclareAid.class, ref -> new DeclareAid.Command(ref, certified(nip, day, eur, "Z/" + eur + "/" + day)));
    }
}
