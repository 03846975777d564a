package pl.pomost.platform.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.Payer;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** Orders as in domain.md 8.1 and 8.2: invented accounts with valid check digits. */
final class Orders {

    static final Payer PAYER = new Payer(
            new Nrb("20999900000000000000000001"), "OŚRODEK TŁOK", "ul. Przykładowa 1", "87-100", "Toruń", null);
    static final Nrb RECIPIENT = new Nrb("90999900000000000000000002");

    /** One system's rule, domain.md 8.1: it forbids these characters in texts. */
    static final BankProfile PLAIN = new BankProfile("PLAIN", "windows-1250", true, ":;&@$\"");

    private Orders() {}

    static TransferOrder of(BankProfile profile, Transfer... transfers) {
        return new TransferOrder(
                "PP-2013-0007",
                LocalDate.of(2013, 4, 16),
                Instant.parse("2013-04-15T07:30:00.123Z"),
                PAYER,
                profile,
                List.of(transfers));
    }

    static Transfer tranche() {
        return transfer("GR-2013-0005-T1", "16000.00", "Spółdzielnia Socjalna „Test”");
    }

    static Transfer month() {
        return transfer("GR-2013-0005-M1", "8000.00", "Spółdzielnia Socjalna „Test”");
    }

    static Transfer transfer(String reference, String amount, String recipient) {
        return new Transfer(reference, Money.of(amount), recipient, RECIPIENT, reference + " umowa 5/2013/D");
    }
}
