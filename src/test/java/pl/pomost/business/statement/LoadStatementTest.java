package pl.pomost.business.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.business.account.CloseOfficeAccount;
import pl.pomost.given.BankWords;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 8.3, and the bad input of the issue: a statement is taken whole, or refused whole with line and reason. */
class LoadStatementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Office office;

    @BeforeEach
    void open() {
        office = GivenStatement.account(Office.onFakes().on(DAY));
    }

    @Test
    void takesEachFormat() {
        assertThat(GivenStatement.loaded(office, words("00001").camt("08"))).isEqualTo("WB-2026-0001");
        assertThat(GivenStatement.loaded(office, words("00002").camt("02"))).isEqualTo("WB-2026-0002");
        assertThat(GivenStatement.loaded(office, words("00003").mt940("^", "IBM852")))
                .isEqualTo("WB-2026-0003");

        var statement = office.the(Statements.class).take("WB-2026-0003");
        assertThat(statement.format()).isEqualTo(StatementFormat.MT940);
        assertThat(statement.isWhole()).isTrue();
        assertThat(statement.bankId()).isEqualTo("2026/00003");
    }

    @Test
    void keepsTheFileAndTellsItsHash() {
        var content = words("00001").camt("08");
        GivenStatement.loaded(office, content);

        var statements = office.the(Statements.class);
        assertThat(statements.file(statements.take("WB-2026-0001").sha256())).isEqualTo(content);
        assertThat(office.facts().last().after().values())
                .containsEntry("sha256", statements.take("WB-2026-0001").sha256());
    }

    @Test
    void takesAFileOnceAndAStatementOnce() {
        var first = words("00001");
        GivenStatement.loaded(office, first.camt("08"));

        assertThat(reason(GivenStatement.refused(office, first.camt("08"))).rule())
                .isEqualTo("statement.file-loaded");
        var other = reason(GivenStatement.refused(office, first.camt("02")));
        assertThat(other.rule()).isEqualTo("statement.loaded");
        assertThat(other.figures()).containsEntry("statement", "WB-2026-0001").containsEntry("line", 4);
    }

    @Test
    void takesStatementsOfAnAccountFromWhichTheOfficePays() {
        var paying = Office.onFakes().on(DAY);
        GivenBatch.payer(paying);

        assertThat(GivenStatement.loaded(paying, words("00001").camt("08"))).isEqualTo("WB-2026-0001");
        paying.as("admin", Role.ADMINISTRATOR)
                .does(CloseOfficeAccount.class, new CloseOfficeAccount.Command(GivenBatch.PAYER, "nowy bank"));
        assertThat(GivenStatement.loaded(paying, words("00002").camt("08"))).isEqualTo("WB-2026-0002");
    }

    static Stream<Arguments> bad() {
        var good = text(words("00001").camt("08"));
        var mt940 = text(words("00001").mt940("~", "UTF-8"));
        return Stream.of(
                bad(
                        "another account",
                        text(words("00001").about("90999900000000000000000002").camt("08")),
                        "statement.foreign-account"),
                bad("an unknown version", good.replace("camt.053.001.08", "camt.053.001.12"), "statement.version"),
                bad("cut off", good.substring(0, good.length() - 300), "statement.broken"),
                bad("MT940 cut off", mt940.substring(0, mt940.indexOf(":62F:")), "statement.missing"),
                bad(
                        "a movement twice",
                        text(twice().camt("08")).replace("B0000002", "B0000001"),
                        "statement.reference-twice"),
                bad(
                        "a movement twice in a file of one line",
                        text(twice().camt("08")).replace("B0000002", "B0000001").replace("\n", ""),
                        "statement.reference-twice"),
                bad(
                        "a movement twice in MT940",
                        text(twice().mt940("~", "UTF-8")).replace("B0000002", "B0000001"),
                        "statement.reference-twice"),
                bad("our reference twice", text(twice().camt("08")), "statement.reference-twice"),
                bad(
                        "a sign turned round",
                        good.replaceFirst("DBIT(?=</CdtDbtInd><Sts>)", "CRDT"),
                        "statement.does-not-add-up"),
                bad("an amount below zero", good.replaceFirst(">16000.00<", ">-16000.00<"), "statement.bad-value"),
                bad(
                        "another currency",
                        good.replaceFirst("<Ntry><Amt Ccy=\"PLN\"", "<Ntry><Amt Ccy=\"EUR\""),
                        "statement.currency"),
                bad("MT940 in another currency", mt940.replace("PLN", "EUR"), "statement.currency"),
                bad(
                        "another closing",
                        good.replaceFirst("<Amt Ccy=\"PLN\">79000.00", "<Amt Ccy=\"PLN\">79000.01"),
                        "statement.does-not-add-up"),
                bad(
                        "an entity of its own",
                        good.replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                        "statement.broken"),
                bad("a pdf", "%PDF-1.7 1 0 obj", "statement.unknown-format"),
                bad("backwards", mt940.replace(":62F:C260302", ":62F:C260301"), "statement.backwards"),
                bad("nothing", " \r\n ", "statement.empty"));
    }

    /** A transfer and its fee share a reference of the bank, fees name the payout that they are for. */
    @Test
    void takesTransfersWithTheirFees() {
        var sharing = text(withFees("00001").mt940("~", "UTF-8")).replace("B0000002", "B0000001");
        var unnamed = text(withFees("00002").camt("08")).replaceAll("B000000\\d", "NONREF");
        var twice = text(withFees("00003").mt940("~", "UTF-8")).replace("B0000003", "B0000002");

        assertThat(GivenStatement.loaded(office, sharing.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("WB-2026-0001");
        assertThat(GivenStatement.loaded(office, unnamed.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("WB-2026-0002");
        assertThat(reason(GivenStatement.refused(office, twice.getBytes(StandardCharsets.UTF_8)))
                        .figures())
                .containsEntry("reference", "B0000002")
                .containsEntry("entry", 3)
                .containsEntry("before", 2);
    }

    private static BankWords withFees(String id) {
        return BankWords.of(id, DAY, "100000.00")
                .moved("-16000.00", "", "90999900000000000000000002", "umowa 5 GR-2026-0005-T1")
                .moved("-5.00", "", "90999900000000000000000002", "prowizja GR-2026-0005-T1")
                .moved("-5.00", "", "90999900000000000000000002", "prowizja GR-2026-0005-T1");
    }

    private static Arguments bad(String what, String text, String rule) {
        return Arguments.of(what, text, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesWhole(String what, String content, String rule) {
        var refusal = GivenStatement.refused(office, content.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.verdict().reasons())
                .as(what)
                .extracting(Reason::rule)
                .contains(rule);
        assertThat(reason(refusal).field()).isEqualTo("file");
        assertThat(office.the(Statements.class).find(BankWords.ACCOUNT, "00001"))
                .isEmpty();
    }

    @Test
    void refusesAllOfAFileWhenOneStatementOfItIsWrong() {
        var good = text(words("00001").camt("08"));
        var from = good.indexOf("<Stmt>");
        var until = good.indexOf("</BkToCstmrStmt>");
        var second = good.substring(from, until)
                .replace("<Id>00001</Id>", "<Id>00002</Id>")
                .replace("B00", "C00");
        var two = good.substring(0, until) + second + good.substring(until);

        var wrong = GivenStatement.refused(
                office,
                (two.replaceFirst("(?s)(.*)PL" + BankWords.ACCOUNT, "$1PL90999900000000000000000002"))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(reason(wrong).rule()).isEqualTo("statement.foreign-account");
        assertThat(GivenStatement.loaded(office, two.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("WB-2026-0001");
        assertThat(office.the(Statements.class).take("WB-2026-0002").place()).isEqualTo(2);
    }

    @Test
    void refusesAWrongEncoding() {
        var declared = words("00001").camt("08");
        var other = text(declared).getBytes(java.nio.charset.Charset.forName("windows-1250"));

        assertThat(reason(GivenStatement.refused(office, other)).rule()).isEqualTo("statement.broken");
    }

    @Test
    void takesALongFileInStepsAndGoesOnWhereItWasBrokenOff() {
        var long1 = BankWords.of("00001", DAY, "0.00");
        for (int i = 0; i < 1200; i++) {
            long1.moved("1.00", "", "90999900000000000000000002", "wpłata " + i);
        }
        var number = GivenStatement.loaded(office, long1.camt("08"));
        var statement = office.the(Statements.class).take(number);
        assertThat(statement.linesKept()).isEqualTo(500);

        goOn(number);
        assertThat(statement.linesKept()).isEqualTo(1000);
        goOn(number);
        assertThat(statement.isWhole()).isTrue();
        assertThat(reason(office.as("(system)", Role.SYSTEM)
                                .refusalOf(KeepStatementLines.class, new KeepStatementLines.Command(number)))
                        .rule())
                .isEqualTo("statement.whole");
    }

    private void goOn(String number) {
        office.as("(system)", Role.SYSTEM).does(KeepStatementLines.class, new KeepStatementLines.Command(number));
    }

    /** 100 000 zł, of which 16 000 and 5 000 go out. */
    private static BankWords words(String id) {
        return BankWords.of(id, DAY, "100000.00")
                .moved("-16000.00", "GR-2026-0005-T1", "90999900000000000000000002", "umowa 5")
                .moved("-5000.00", "GR-2026-0006-T1", "90999900000000000000000002", "umowa 6");
    }

    private static BankWords twice() {
        return BankWords.of("00001", DAY, "100000.00")
                .moved("-16000.00", "GR-2026-0005-T1", "90999900000000000000000002", "umowa 5")
                .moved("-16000.00", "GR-2026-0005-T1", "90999900000000000000000002", "umowa 5");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Reason reason(Refusal refusal) {
        return refusal.verdict().reasons().get(0);
    }
}
