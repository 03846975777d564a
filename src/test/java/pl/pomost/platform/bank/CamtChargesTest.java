package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.pomost.platform.bank.StatementsText.camt;
import static pl.pomost.platform.bank.StatementsText.camt08;
import static pl.pomost.platform.bank.StatementsText.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.statement.Movement;

/** An entry that holds the charge of its transfer: both become movements, and together they are the entry. */
class CamtChargesTest {

    private static final String CHARGE =
            "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"PLN\">2.50</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy=\"PLN\">2.50</Amt>"
                    + "<CdtDbtInd>DBIT</CdtDbtInd><Tp><Prtry><Id>OPLATA</Id></Prtry></Tp></Rcrd></Chrgs>";

    @Test
    void takesTheChargeApart() {
        for (var told : List.of(
                "<Amt Ccy=\"PLN\">44000.00</Amt>" + CHARGE,
                amounts("TxAmt", "44000.00") + CHARGE,
                amounts("InstdAmt", "44000.00") + CHARGE,
                "<Amt Ccy=\"PLN\">44002.50</Amt>" + amounts("InstdAmt", "44000.00") + CHARGE,
                amounts("TxAmt", "44000.00"))) {
            assertThat(movements(camt08("55997.50", entry("44002.50", "DBIT", details(told)))))
                    .as(told)
                    .extracting(
                            movement -> movement.amount().toString(),
                            Movement::ownReference,
                            Movement::account,
                            Movement::entry,
                            Movement::bankReference)
                    .containsExactly(
                            tuple("-44000.00", "GR-2026-0005-T1", "90999900000000000000000002", 1, "B1"),
                            tuple("-2.50", "", "", 1, "B1"));
        }
    }

    @Test
    void takesTheChargeOfTheOlderVersionApart() {
        var charge = "<Chrgs><Amt Ccy=\"PLN\">2.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Tp><Cd>COMM</Cd></Tp></Chrgs>";
        var old = entry("44002.50", "DBIT", details(amounts("TxAmt", "44000.00") + charge))
                .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>");

        assertThat(movements(camt("02", "55997.50", old)))
                .extracting(movement -> movement.amount().toString(), Movement::title)
                .containsExactly(tuple("-44000.00", "umowa"), tuple("-2.50", "CHRG COMM"));
    }

    @Test
    void takesWhatTheBankKeptOfMoneyThatCameIn() {
        var come = entry("29997.50", "CRDT", details(amounts("TxAmt", "30000.00") + CHARGE));

        assertThat(movements(camt08("129997.50", come)))
                .extracting(movement -> movement.amount().toString())
                .containsExactly("30000.00", "-2.50");
    }

    @Test
    void takesOneChargeOfManyTransfersApart() {
        var two = details(CHARGE + "<Amt Ccy=\"PLN\">10000.00</Amt>")
                + details("<Amt Ccy=\"PLN\">6000.00</Amt>").replace("0005", "0006");

        assertThat(movements(camt08("83997.50", entry("16002.50", "DBIT", two))))
                .extracting(movement -> movement.amount().toString(), Movement::ownReference)
                .containsExactly(
                        tuple("-10000.00", "GR-2026-0005-T1"),
                        tuple("-6000.00", "GR-2026-0006-T1"),
                        tuple("-2.50", ""));
    }

    @Test
    void usesWhatWasOrderedWhenOnlyTheChargeIsTold() {
        var untold = details(CHARGE).replace("0005", "0007");

        assertThat(movements(camt08("89997.50", entry("10002.50", "DBIT", untold))))
                .extracting(movement -> movement.amount().toString())
                .containsExactly("-10000.00", "-2.50");
    }

    /** Whatever does not make the entry stays one movement, for a person to find out. */
    @Test
    void leavesOneWhatDoesNotMakeTheEntry() {
        for (var told : List.of(
                amounts("TxAmt", "44000.01") + CHARGE,
                amounts("TxAmt", "44002.50") + CHARGE,
                amounts("TxAmt", "50000.00"),
                amounts("TxAmt", "44000.00").replace("PLN", "EUR"),
                amounts("TxAmt", "44000.00") + CHARGE.replace("PLN", "EUR"),
                "")) {
            assertThat(movements(camt08("55997.50", entry("44002.50", "DBIT", details(told)))))
                    .as(told)
                    .extracting(movement -> movement.amount().toString())
                    .containsExactly("-44002.50");
        }
        var come = entry("29997.50", "CRDT", details(amounts("InstdAmt", "30000.00")));
        assertThat(movements(camt08("129997.50", come)))
                .extracting(movement -> movement.amount().toString())
                .containsExactly("29997.50");
        var many =
                entry("44002.50", "DBIT", "<Btch><NbOfTxs>2</NbOfTxs></Btch>" + details(amounts("TxAmt", "44000.00")));
        assertThat(movements(camt08("55997.50", many))).hasSize(1);
    }

    private static String details(String told) {
        return "<TxDtls><Refs><EndToEndId>GR-2026-0005-T1</EndToEndId></Refs>" + told
                + "<RltdPties><CdtrAcct><Id><IBAN>PL90999900000000000000000002</IBAN></Id></CdtrAcct></RltdPties>"
                + "<RmtInf><Ustrd>umowa</Ustrd></RmtInf></TxDtls>";
    }

    private static String amounts(String place, String amount) {
        return "<AmtDtls><" + place + "><Amt Ccy=\"PLN\">" + amount + "</Amt></" + place + "></AmtDtls>";
    }

    private static List<Movement> movements(String text) {
        return CamtFileTest.read(text.getBytes(StandardCharsets.UTF_8)).get(0).movements();
    }
}
