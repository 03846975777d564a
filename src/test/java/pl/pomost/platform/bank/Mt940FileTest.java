package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.pomost.platform.bank.StatementsText.mt940;

import com.prowidesoftware.swift.model.field.Field61;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** domain.md 8.3. */
class Mt940FileTest {

    private static final String OUT = """
            :61:2603020302DN16000,00NTRFNONREF//B0000123
            :86:020~00PRZELEW WYCHODZĄCY
            ~20DOTACJA UMOWA 5/2026/D TRAN~21SZA 1
            ~22GR-2026-0005-T1
            ~3099990000~3190999900000000000000000002
            ~32SPÓŁDZIELNIA SOCJALNA TEST~33UL. TESTOWA 2
            ~38PL90999900000000000000000002
            """;

    @Test
    void readsTheSampleOfTheDossier() {
        var statement = only(Shared.bytes("samples/mt940-example.sta"));

        assertThat(statement.account()).isEqualTo(new Nrb("20999900000000000000000001"));
        assertThat(statement.id()).isEqualTo("2013/00078");
        assertThat(statement.closing()).isEqualTo(Money.of("84000.00"));
        assertThat(statement.movements())
                .containsExactly(new Movement(
                        5,
                        1,
                        LocalDate.of(2013, 4, 16),
                        Money.of("-16000.00"),
                        "B0000123",
                        "",
                        "90999900000000000000000002",
                        "SPOLDZIELNIA SOCJALNA TEST UL. TESTOWA 2",
                        "DOTACJA UMOWA 5/2013/D TRANSZA 1 GR-2013-0005-T1",
                        "TRF",
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "^", "?", "<", "|", "!"})
    void findsTheSignOfTheSubFields(String sign) {
        var movement =
                only(mt940("84000,00", OUT.replace("~", sign))).movements().get(0);

        assertThat(movement.title()).isEqualTo("DOTACJA UMOWA 5/2026/D TRANSZA 1 GR-2026-0005-T1");
        assertThat(movement.name()).isEqualTo("SPÓŁDZIELNIA SOCJALNA TEST UL. TESTOWA 2");
        assertThat(movement.account()).isEqualTo("90999900000000000000000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "ISO-8859-2", "IBM852"})
    void findsTheEncoding(String encoding) {
        var content = mt940("84000,00", OUT).getBytes(Charset.forName(encoding));

        assertThat(only(content).movements().get(0).name()).startsWith("SPÓŁDZIELNIA");
    }

    /** Whoever pays may be called Müller, Tomáš or Žaneta. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, Müller Tomáš Кооператив",
        "windows-1250, Müller Tomáš Žaneta",
        "ISO-8859-2, Müller Tomáš Žaneta",
        "IBM852, Müller Tomáš Žaneta"
    })
    void takesLettersOfOtherLanguages(String encoding, String name) {
        var content = mt940("84000,00", OUT.replace("SPÓŁDZIELNIA SOCJALNA TEST", name + " ŁÓDŹ"))
                .getBytes(Charset.forName(encoding));

        assertThat(only(content).movements().get(0).name()).startsWith(name + " ŁÓDŹ");
    }

    @Test
    void takesANameWithNoPolishLetterAtAll() {
        var plain = OUT.replace("SPÓŁDZIELNIA SOCJALNA TEST", "Müller").replace("WYCHODZĄCY", "WYCH");

        assertThat(only(mt940("84000,00", plain).getBytes(Charset.forName("windows-1250")))
                        .movements()
                        .get(0)
                        .name())
                .startsWith("Müller");
    }

    @Test
    void refusesWhatIsNoTextInAnyEncoding() {
        var text = mt940("84000,00", OUT);

        assertThat(CamtFileTest.rule(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("statement.encoding");
        var refusal = CamtFileTest.refusal(text.replace("SPÓŁDZIELNIA", "SP\u0001")
                .replace("WYCHODZĄCY", "")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.verdict().reasons().get(0).rule()).isEqualTo("statement.encoding");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("line", 10)
                .containsEntry("column", 6);
    }

    @Test
    void takesTheEndOfFileOfOldSystems() {
        assertThat(only(mt940("84000,00", OUT) + "\u001A\r\n").movements()).hasSize(1);
    }

    @Test
    void readsTheReferenceThatWhoeverPaidHadGiven() {
        var own = OUT.replace("NONREF", "GR-2026-0005-T1").replace("~22GR-2026-0005-T1\n", "");

        assertThat(only(mt940("84000,00", own)).movements().get(0).ownReference())
                .isEqualTo("GR-2026-0005-T1");
        assertThat(only(mt940("84000,00", own.replace("NTRF", "NCHG")))
                        .movements()
                        .get(0)
                        .ownReference())
                .isEmpty();
    }

    @Test
    void joinsThePagesOfOneStatement() {
        var first = mt940("84000,00", OUT).replace(":62F:", ":62M:");
        var second = mt940("68000,00", OUT.replace("B0000123", "B0000124"))
                .replace(":60F:C260302PLN100000,00", ":60M:C260302PLN84000,00");

        var whole = only(first + second);
        assertThat(whole.opening()).isEqualTo(Money.of("100000.00"));
        assertThat(whole.closing()).isEqualTo(Money.of("68000.00"));
        assertThat(whole.movements()).extracting(Movement::entry).containsExactly(1, 2);
        assertThat(rule(first + second.replace("84000,00", "84000,01").replace("68000,00", "68000,01")))
                .isEqualTo("statement.pages-apart");
    }

    /** A page without the others would be taken for the whole, and the whole refused for ever after. */
    @ParameterizedTest
    @ValueSource(strings = {"00042", "2026/042", "042/2026", "00042/1"})
    void refusesAPageWithoutTheOthers(String number) {
        var page = mt940("84000,00", OUT).replace(":28C:00042", ":28C:" + number);
        var beginning = page.replace(":62F:", ":62M:");
        var end = page.replace(":60F:", ":60M:");

        assertThat(rule(end)).isEqualTo("statement.beginning-missing");
        assertThat(rule(end.replace(":62F:", ":62M:"))).isEqualTo("statement.beginning-missing");
        if (number.equals("00042/1")) {
            assertThat(only(beginning).id()).isEqualTo("2026/00042/1");
        } else {
            assertThat(rule(beginning)).isEqualTo("statement.rest-missing");
            assertThat(CamtFileTest.refusal(beginning.getBytes(StandardCharsets.UTF_8))
                            .verdict()
                            .reasons()
                            .get(0)
                            .figures())
                    .containsEntry("line", 12)
                    .containsEntry("what", ":62M:");
        }
    }

    /** Banks send such pages one by one; each is a statement of its own, and the next begins where it ends. */
    @Test
    void takesPagesThatCountThemselves() {
        var first = mt940("84000,00", OUT).replace(":62F:", ":62M:").replace("00042", "00042/1");
        var second = mt940("68000,00", OUT.replace("B0000123", "B0000124"))
                .replace(":60F:C260302PLN100000,00", ":60M:C260302PLN84000,00")
                .replace("00042", "00042/2");

        assertThat(only(first).closing()).isEqualTo(only(second).opening());
        assertThat(CamtFileTest.read((first + second).getBytes(StandardCharsets.UTF_8)))
                .extracting(ReadStatement::id)
                .containsExactly("2026/00042/1", "2026/00042/2");
        assertThat(rule(first + second.replace("84000,00", "84000,01").replace("68000,00", "68000,01")))
                .isEqualTo("statement.pages-apart");
    }

    /** Elixir packages are often booked as one debit. */
    @Test
    void takesABatchApartThatTheBankBookedAsOne() {
        for (var words : new String[] {
            "NTRFPP-2026-0003//B1\n:86:020~00PRZELEWY ZBIORCZE\n", "NTRFNONREF//B1\n:86:020~20Paczka PP-2026-0003\n"
        }) {
            assertThat(only(mt940("84000,00", ":61:2603020302DN16000,00" + words))
                            .movements())
                    .as(words)
                    .extracting(Movement::ownReference, each -> each.amount().toString(), Movement::bankReference)
                    .containsExactly(
                            tuple("GR-2026-0007-T1", "-10000.00", "B1"), tuple("GR-2026-0008-T1", "-6000.00", "B1"));
        }
        assertThat(only(mt940("84000,01", ":61:2603020302DN15999,99NTRFPP-2026-0003//B1\n"))
                        .movements())
                .extracting(Movement::ownReference)
                .containsExactly("PP-2026-0003");
    }

    @Test
    void knowsWhatTakesAnEarlierMovementBack() {
        var text = ":61:260302DN1,00NTRFA\n:61:260302RDN1,00NTRFA\n:61:260302CN2,00NTRFA\n:61:260302RCN2,00NTRFA\n";

        assertThat(only(mt940("100000,00", text)).movements())
                .extracting(Movement::storno)
                .containsExactly(false, true, false, true);
    }

    /** Texts without sub-fields are cut at the end of a line. */
    @Test
    void makesAReferenceWholeThatTheBankCut() {
        var text = mt940("84000,00", ":61:2603020302D16000,00NTRFNONREF\n:86:dotacja GR-2026-\n0005-T1\numowa 5\n");

        assertThat(only(text).movements().get(0).title()).isEqualTo("dotacja GR-2026-0005-T1 umowa 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2603020302C500,NTRFNONREF//X; 500.00; 2026-03-02",
                "2603020302RD500,5NTRFNONREF; 500.50; 2026-03-02",
                "260302D0,01NMSCNONREF//B; -0.01; 2026-03-02",
                "2603020302RC500,00NTRFABC; -500.00; 2026-03-02",
                "2601021231DN500,00NTRFNONREF//B; -500.00; 2025-12-31",
                "2512310102C500,00S051NONREF; 500.00; 2026-01-02"
            })
    void readsTheMovementAsItStands(String line, String amount, LocalDate day) {
        var closing = Money.of("100000.00").plus(Money.of(amount)).toString().replace('.', ',');

        var movement = only(mt940(closing, ":61:" + line + "\n")).movements().get(0);

        assertThat(movement.amount()).isEqualTo(Money.of(amount));
        assertThat(movement.bookedOn()).isEqualTo(day);
        var theirs = new Field61(line);
        assertThat(theirs.getDebitCreditMark()).isEqualTo(mark(line));
        assertThat(theirs.amount())
                .isEqualByComparingTo(
                        Money.of(amount).max(Money.of(amount).negate()).toString());
    }

    private static String mark(String line) {
        return line.replaceAll("^\\d+(R?[CD]).*", "$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20999900000000000000000001",
                "PL20999900000000000000000001PLN",
                "99990000/20999900000000000000000001"
            })
    void findsTheAccountHoweverTheBankWritesIt(String account) {
        var text = mt940("100000,00", "").replace("/PL20999900000000000000000001", account);

        assertThat(only(text).account()).isEqualTo(new Nrb("20999900000000000000000001"));
    }

    @Test
    void joinsAllThatTheBankSaysOfAMovement() {
        var cut = OUT.replace(":86:020~", ":86:020\n:86:020~");

        assertThat(only(mt940("84000,00", cut)).movements())
                .isEqualTo(only(mt940("84000,00", OUT)).movements());
        var more = OUT + ":86:~60 DALSZY CIĄG\n:86:oddział w Toruniu\n";
        assertThat(only(mt940("84000,00", more)).movements().get(0).title())
                .isEqualTo("DOTACJA UMOWA 5/2026/D TRANSZA 1 GR-2026-0005-T1 DALSZY CIĄG oddział w Toruniu");
    }

    /** What the bank says behind the balance is about the statement. */
    @Test
    void takesNothingThatIsSaidOfAPageForAMovement() {
        var first = mt940("84000,00", OUT)
                .replace("-\r\n", ":86:~20strona pierwsza\r\n-\r\n")
                .replace(":62F:", ":62M:");
        var second = mt940("68000,00", OUT.replace("B0000123", "B0000124"))
                .replace(":60F:C260302PLN100000,00", ":60M:C260302PLN84000,00")
                .replace("-\r\n", ":86:~20koniec\r\n-\r\n");

        assertThat(only(first + second).movements())
                .extracting(Movement::title)
                .containsOnly("DOTACJA UMOWA 5/2026/D TRANSZA 1 GR-2026-0005-T1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ":86:020/00PRZELEW/20Dotacja, umowa 10/2026/D; Dotacja, umowa 10/2026/D",
                ":86:020/00PRZELEW/20Dotacja, umowa 10/2126/D, tr|/21ansza 1; Dotacja, umowa 10/2126/D, transza 1",
                ":86:020/00PRZELEW/20umowa 10/6026/21 GR-2026-0005-T1/22 koniec; umowa 10/6026  GR-2026-0005-T1  koniec",
                ":86:?20umowa?21?00 co?22GR-2026-0005-T1; umowa ?00 co GR-2026-0005-T1",
            })
    void cutsOnlyWhereTheCodesRise(String details, String title) {
        var text = ":61:2603020302DN16000,00NTRFNONREF//B1\n" + details.replace("|", "\n") + "/32NAZWA\n";

        assertThat(only(mt940("84000,00", text)).movements().get(0).title())
                .isEqualTo(details.contains("?") ? title + "/32NAZWA" : title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONREF", "NOTPROVIDED", "None", "N/A", "-", "000", ""})
    void knowsWhatBanksWriteWhenTheyHaveNoReference(String none) {
        var movement = only(mt940("84000,00", OUT.replace("B0000123", none).replace("NONREF//", none + "//")))
                .movements()
                .get(0);

        assertThat(movement.bankReference()).isEmpty();
        assertThat(movement.ownReference()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "ED"})
    void leavesOutWhatTheBankOnlyExpects(String mark) {
        var text = mt940("84000,00", ":61:2603020302" + mark + "N500,00NTRFNONREF//B1\n:86:~20czeka\n" + OUT);

        assertThat(only(text).leftOut()).isEqualTo(1);
        assertThat(only(text).movements()).extracting(Movement::entry).containsExactly(2);
        assertThat(only(text).movements()).extracting(Movement::bankReference).containsExactly("B0000123");
    }

    @Test
    void leavesOutWhatMovesNothing() {
        var read = only(mt940("84000,00", ":61:2603020302DN0,00NCHGNONREF//B1\n:86:~20opłata\n" + OUT));

        assertThat(read.leftOut()).isEqualTo(1);
        assertThat(read.movements()).extracting(Movement::entry).containsExactly(2);
    }

    @Test
    void takesATextWithoutSubFieldsAsTheTitle() {
        var text = mt940("84000,00", ":61:2603020302D16000,00NTRFNONREF\n:86:GR-2026-0005-T1\ndotacja\n");

        assertThat(only(text).movements().get(0).title()).isEqualTo("GR-2026-0005-T1 dotacja");
    }

    @Test
    void readsTheBlocksOfSwiftAndManyStatements() {
        var one = "{1:F01ZZZZPLPWXXXX0000000000}{2:O940}{4:\r\n"
                + mt940("84000,00", OUT).replace("\r\n-\r\n", "\r\n-}\r\n");
        var two = mt940("100000,00", "").replace(":28C:00042", ":28C:00043");

        assertThat(CamtFileTest.read((one + two).getBytes(StandardCharsets.UTF_8)))
                .extracting(ReadStatement::id)
                .containsExactly("2026/00042", "2026/00043");
    }

    @Test
    void refusesWhatIsCutOffOrDoesNotAddUpOrIsNone() {
        var whole = mt940("84000,00", OUT);

        assertThat(rule(whole.substring(0, whole.indexOf(":62F:")))).isEqualTo("statement.missing");
        assertThat(CamtFileTest.refusal(
                                whole.substring(0, whole.indexOf(":62F:")).getBytes(StandardCharsets.UTF_8))
                        .verdict()
                        .reasons()
                        .get(0)
                        .figures())
                .containsEntry("what", ":62F:");
        assertThat(rule(mt940("84000,01", OUT))).isEqualTo("statement.does-not-add-up");
        var unknown = CamtFileTest.refusal("\r\nNazwisko;Kwota\r\nKowalski;=1+1\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(unknown.verdict().reasons().get(0).rule()).isEqualTo("statement.unknown-format");
        assertThat(unknown.verdict().reasons().get(0).figures()).containsEntry("line", 2);
        assertThat(rule("%PDF-1.7")).isEqualTo("statement.unknown-format");
    }

    @Test
    void refusesWrongSignsAmountsAndCurrencies() {
        assertThat(rule(mt940("84000,00", OUT.replace("DN16000", "DN-16000")))).isEqualTo("statement.bad-value");
        assertThat(rule(mt940("84000,00", OUT.replace("DN16000,00", "XN16000,00"))))
                .isEqualTo("statement.bad-value");
        assertThat(rule(mt940("84000,00", OUT.replace("16000,00", "99999999999999,00"))))
                .isEqualTo("statement.bad-value");
        assertThat(rule(mt940("84000,00", OUT.replace("2603020302", "2602300302"))))
                .isEqualTo("statement.bad-value");
        assertThat(rule(mt940("84000,00", OUT).replace("C260302PLN100000", "C260302EUR100000")))
                .isEqualTo("statement.currency");
        assertThat(rule(mt940("100000,00", "").replace("PL20", "PL21"))).isEqualTo("statement.bad-value");
        assertThat(rule(mt940("100000,00", ":25:/PL20999900000000000000000001\n")))
                .isEqualTo("statement.bad-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {":60F:C260302PLN100000,00", ":62F:C260302PLN84000,00"})
    void refusesASecondBalance(String told) {
        var text = mt940("84000,00", OUT);

        assertThat(text).contains(told);
        assertThat(rule(text.replace(told, told + "\r\n" + told.replace("000,00", "001,00"))))
                .isEqualTo("statement.bad-value");
    }

    private static String rule(String text) {
        return CamtFileTest.rule(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadStatement only(String text) {
        return only(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadStatement only(byte[] content) {
        assertThat(CamtFileTest.read(content)).hasSize(1);
        return CamtFileTest.read(content).get(0);
    }
}
