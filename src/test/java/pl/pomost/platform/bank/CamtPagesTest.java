package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.kernel.money.Money;

/** A statement that the bank cut into pages is read with all of them or not at all. */
class CamtPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"08", "02"})
    void joinsThePagesOfOneFile(String version) {
        var first = page("1", "false", balance("OPBD", "100.00") + balance("CLBD", "60.00"), "40.00", "B1");
        var second = page("2", "true", balance("OPBD", "60.00") + balance("CLBD", "50.00"), "10.00", "B2");

        for (var pages : List.of(first + second, second + first)) {
            var whole = only(file(version, pages));
            assertThat(whole.opening()).isEqualTo(Money.of("100.00"));
            assertThat(whole.closing()).isEqualTo(Money.of("50.00"));
            assertThat(whole.movements()).extracting(Movement::entry).containsExactly(1, 2);
            assertThat(whole.movements()).extracting(Movement::bankReference).containsExactly("B1", "B2");
        }
        assertThat(rule(file(
                        version, first + second.replace(">60.00<", ">60.01<").replace(">50.00<", ">50.01<"))))
                .isEqualTo("statement.pages-apart");
    }

    @Test
    void knowsTheBalancesBetweenPages() {
        var first = page("1", "0", balance("OPBD", "100.00") + balance("ITBD", "60.00"), "40.00", "B1");
        var middle = page("2", "0", balance("ITBD", "60.00") + balance("ITBD", "55.00"), "5.00", "B2");
        var last = page("00003", "1", balance("ITBD", "55.00") + balance("CLBD", "50.00"), "5.00", "B3");

        assertThat(only(file("08", first + middle + last)).movements()).hasSize(3);
        assertThat(rule(file("08", first + middle.replace(">55.00<", ">54.00<") + last)))
                .isEqualTo("statement.pages-apart");
    }

    /** Some repeat the balances and the sums of the whole on each page, some tell them once. */
    @Test
    void takesBalancesAndSumsOfTheWhole() {
        var both = balance("OPBD", "100.00") + balance("CLBD", "50.00");
        var sums = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries><Sum>50.00</Sum></TtlNtries></TxsSummry>";
        var first = page("1", "false", both + sums, "40.00", "B1");
        var second = page("2", "true", both + sums, "10.00", "B2");

        assertThat(only(file("08", first + second)).closing()).isEqualTo(Money.of("50.00"));
        assertThat(only(file("08", first + second.replace(both, ""))).closing()).isEqualTo(Money.of("50.00"));
        assertThat(rule(file("08", first + second.replace("<Sum>50.00", "<Sum>51.00"))))
                .isEqualTo("statement.bad-value");
        var own = sums.replace(">2<", ">1<").replace("50.00", "10.00");
        assertThat(only(file("08", first + second.replace(sums, own))).movements())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "02"})
    void refusesAPageAlone(String version) {
        var first = page("1", "false", balance("OPBD", "100.00") + balance("CLBD", "60.00"), "40.00", "B1");
        var second = page("2", "true", balance("OPBD", "60.00") + balance("CLBD", "50.00"), "10.00", "B2");
        var third = second.replace("<PgNb>2<", "<PgNb>3<").replace("B2", "B3");

        assertThat(rule(file(version, first))).isEqualTo("statement.rest-missing");
        assertThat(rule(file(version, second))).isEqualTo("statement.beginning-missing");
        assertThat(rule(file(version, first + third))).isEqualTo("statement.beginning-missing");
        assertThat(rule(file(version, first + second.replace("true", "false")))).isEqualTo("statement.rest-missing");
        assertThat(rule(file(version, first + second + second))).isEqualTo("statement.twice-in-file");
        assertThat(CamtFileTest.refusal(file(version, second).getBytes(StandardCharsets.UTF_8))
                        .verdict()
                        .reasons()
                        .get(0)
                        .figures())
                .containsEntry("line", 4)
                .containsKey("column");
        assertThat(rule(file(version, first.replace("<PgNb>1<", "<PgNb>a<")))).isEqualTo("statement.bad-value");
    }

    /** The older version counts the pages of the message. */
    @Test
    void refusesAMessageThatIsOnePageOfMany() {
        var whole = page("1", "true", balance("OPBD", "100.00") + balance("CLBD", "60.00"), "40.00", "B1")
                .replaceAll("<StmtPgntn>.*</StmtPgntn>", "");

        assertThat(rule(paged(whole, "1", "false"))).isEqualTo("statement.rest-missing");
        assertThat(rule(paged(whole, "2", "true"))).isEqualTo("statement.beginning-missing");
        assertThat(only(paged(whole, "1", "true")).movements()).hasSize(1);
    }

    /** Told twice, a balance is the same both times. */
    @ParameterizedTest
    @ValueSource(strings = {"OPBD", "CLBD"})
    void refusesBalancesThatContradictEachOther(String code) {
        var both = balance("OPBD", "100.00") + balance("CLBD", "60.00");
        var again = balance(code, code.equals("OPBD") ? "100.00" : "60.00");
        var told = page("1", "true", both + again, "40.00", "B1").replaceAll("<StmtPgntn>.*</StmtPgntn>", "");

        assertThat(only(file("08", told)).closing()).isEqualTo(Money.of("60.00"));
        var other = told.replace(both + again, both + "\n" + balance(code, "2.00"));
        assertThat(rule(file("08", other))).isEqualTo("statement.contradiction");
        assertThat(CamtFileTest.refusal(file("08", other).getBytes(StandardCharsets.UTF_8))
                        .verdict()
                        .reasons()
                        .get(0)
                        .figures())
                .containsEntry("line", 7)
                .containsEntry("other", Money.of("2.00"));
    }

    private static String paged(String statements, String number, String last) {
        return file("02", statements)
                .replace(
                        "</GrpHdr>",
                        "<MsgPgntn><PgNb>" + number + "</PgNb><LastPgInd>" + last + "</LastPgInd></MsgPgntn></GrpHdr>");
    }

    private static String file(String version, String statements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>M</MsgId><CreDtTm>2026-03-02T23:00:00</CreDtTm></GrpHdr>
                %s</BkToCstmrStmt></Document>
                """.formatted(version, statements);
    }

    private static String page(String number, String last, String balances, String amount, String reference) {
        return """
                <Stmt><Id>2026/042</Id><StmtPgntn><PgNb>%s</PgNb><LastPgInd>%s</LastPgInd></StmtPgntn>
                <Acct><Id><IBAN>PL20999900000000000000000001</IBAN></Id><Ccy>PLN</Ccy></Acct>
                %s
                <Ntry><Amt Ccy="PLN">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef></Ntry>
                </Stmt>
                """.formatted(number, last, balances, amount, reference);
    }

    private static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"PLN\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>";
    }

    private static ReadStatement only(String text) {
        var read = CamtFileTest.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private static String rule(String text) {
        return CamtFileTest.rule(text.getBytes(StandardCharsets.UTF_8));
    }
}
