package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

/** The order of the fields and the example are those of domain.md 8.1; the lines are taken apart here without the writer. */
class ElixirFileTest {

    private final CheckedTransferFiles files = new CheckedTransferFiles();

    @Test
    void writesTheSixteenFieldsOfTheExample() {
        var written = text(Orders.of(Orders.PLAIN, Orders.tranche()), "windows-1250");

        assertThat(written)
                .isEqualTo(
                        "110,20130416,1600000,99990000,0,\"20999900000000000000000001\",\"90999900000000000000000002\","
                                + "\"OSRODEK TLOK|ul. Przykladowa 1|87-100 Torun\",\"Spoldzielnia Socjalna Test\",0,99990000,"
                                + "\"GR-2013-0005-T1 umowa 5/2013/D\",\"\",\"\",\"51\",\"GR-2013-0005-T1\"\r\n");
    }

    @Test
    void hasTheFieldsOfTheSampleOfTheDossier() {
        var sample = new String(Shared.bytes("samples/elixir0-example.pli"), StandardCharsets.US_ASCII);
        var ours = text(Orders.of(Orders.PLAIN, Orders.tranche()), "windows-1250");

        var expected = fields(sample.strip());
        var written = fields(ours.strip());
        assertThat(written).hasSameSizeAs(expected).hasSize(16);
        for (int field : List.of(0, 1, 2, 3, 4, 5, 6, 9, 10, 12, 13, 14, 15)) {
            assertThat(written.get(field)).as("field %d", field + 1).isEqualTo(expected.get(field));
        }
    }

    @Test
    void countsInGrosze() {
        var order = Orders.of(Orders.PLAIN, Orders.transfer("GR-2026-0001-T1", "0.01", "A"));

        assertThat(fields(text(order, "windows-1250")).get(2)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "IBM852", "UTF-8"})
    void keepsPolishLettersInTheEncodingOfTheBank(String encoding) {
        var profile = new BankProfile("P", encoding, false, "");
        var order = Orders.of(profile, Orders.transfer("GR-2026-0001-T1", "1.00", "Zażółć gęślą jaźń SPÓŁDZIELNIA"));

        assertThat(fields(text(order, encoding)).get(8)).isEqualTo("Zażółć gęślą jaźń SPÓŁDZIELNIA");
    }

    /** A letter that the encoding lacks keeps its plain form; a name is not torn by blanks. */
    @ParameterizedTest
    @CsvSource({
        "windows-1250, Émile Ostergard-Ďáblík Łódź",
        "ISO-8859-2, Émile Ostergard-Ďáblík Łódź",
        "IBM852, Émile Ostergard-Ďáblík Łódź",
        "UTF-8, Émile Østergård–Ďáblík Łódź"
    })
    void writesLettersThatTheEncodingLacksInTheirPlainForm(String encoding, String name) {
        var profile = new BankProfile("P", encoding, false, "");
        var order = Orders.of(profile, Orders.transfer("GR-2026-0001-T1", "1.00", "Émile Østergård–Ďáblík 😀 Łódź 東"));

        assertThat(fields(text(order, encoding)).get(8).replace("–", "-")).isEqualTo(name.replace("–", "-"));
    }

    @Test
    void breaksNamesAtBlanksIntoFourLinesAndCutsTheRest() {
        var name = "Wielobranżowa Spółdzielnia Socjalna Przedsiębiorczych Kobiet Ziemi Dobrzyńskiej i Okolic imienia"
                + " Heleny Radlińskiej z siedzibą w Golubiu-Dobrzyniu przy ulicy bardzo długiej pod numerem sto";

        var lines = fields(
                        text(Orders.of(Orders.PLAIN, Orders.transfer("GR-2026-0001-T1", "1.00", name)), "windows-1250"))
                .get(8)
                .split("\\|");

        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(35));
        assertThat(lines[0]).isEqualTo("Wielobranzowa Spoldzielnia Socjalna");
    }

    @Test
    void writesWhatTheBankForbidsAsBlanks() {
        var order = Orders.of(Orders.PLAIN, Orders.transfer("GR-2026-0001-T1", "1.00", "A & B: \"C\"|D; e@f\n$"));

        assertThat(fields(text(order, "windows-1250")).get(8)).isEqualTo("A B C D e f");
    }

    @Test
    void refusesANameOfWhichNothingIsLeft() {
        var order = Orders.of(Orders.PLAIN, Orders.transfer("GR-2026-0001-T1", "1.00", "Кооператив"));

        assertThat(rules(order)).containsExactly("transfer.no-name");
    }

    @Test
    void refusesATitleThatHasNoRoom() {
        var order = Orders.of(
                Orders.PLAIN,
                new Transfer("GR-2026-0001-T1", Money.of("1.00"), "A", Orders.RECIPIENT, "x".repeat(200)));

        assertThat(rules(order)).containsExactly("transfer.title-too-long");
    }

    @Test
    void breaksALongTitleAtBlanksIntoLinesOfThirtyFive() {
        var title = "GR-2026-0001-T1 umowa o dofinansowanie numer 5/2026/D transza pierwsza z dwóch";

        var written = title(Orders.PLAIN, title);

        assertThat(written).isEqualTo("GR-2026-0001-T1 umowa o|dofinansowanie numer 5/2026/D|transza pierwsza z dwoch");
        assertThat(written.split("\\|")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(35));
    }

    @Test
    void takesATitleThatFillsItsLinesAndNoSignMore() {
        var full = "GR-2026-0001-T1" + "x".repeat(4 * 35 - 15);

        assertThat(title(Orders.PLAIN, full).split("\\|")).hasSize(4).allSatisfy(line -> assertThat(line)
                .hasSize(35));
        assertThat(rules(Orders.of(Orders.PLAIN, titled(full + "x")))).containsExactly("transfer.title-too-long");
    }

    @Test
    void writesTheLinesOfAnotherBank() {
        var profile = Profiles.of(Map.of("lineLength", 27, "nameLines", 3, "titleLines", 2));
        var name = "Spółdzielnia Socjalna Przedsiębiorczych Kobiet Ziemi Dobrzyńskiej i Okolic imienia Heleny";
        var transfer = new Transfer(
                "GR-2026-0001-T1",
                Money.of("1.00"),
                name,
                Orders.RECIPIENT,
                "GR-2026-0001-T1 umowa 5/2026/D transza 1");

        var fields = fields(text(Orders.of(profile, transfer), "windows-1250"));

        assertThat(fields.get(7)).isEqualTo("OSRODEK TLOK|ul. Przykladowa 1|87-100 Torun");
        assertThat(fields.get(8))
                .isEqualTo("Spoldzielnia Socjalna|Przedsiebiorczych Kobiet|Ziemi Dobrzynskiej i Okolic");
        assertThat(fields.get(11)).isEqualTo("GR-2026-0001-T1 umowa|5/2026/D transza 1");
        assertThat(rules(Orders.of(profile, titled("GR-2026-0001-T1 umowa o dofinansowanie 5/2026/D transza 1"))))
                .containsExactly("transfer.title-too-long");
        assertThat(title(Orders.PLAIN, "GR-2026-0001-T1 umowa o dofinansowanie 5/2026/D transza 1"))
                .isEqualTo("GR-2026-0001-T1 umowa o|dofinansowanie 5/2026/D transza 1");
    }

    private String title(BankProfile profile, String title) {
        return fields(text(Orders.of(profile, titled(title)), "windows-1250")).get(11);
    }

    private static Transfer titled(String title) {
        return new Transfer("GR-2026-0001-T1", Money.of("1.00"), "A", Orders.RECIPIENT, title);
    }

    @Test
    void refusesATitleWithoutItsReferenceAndTheSameReferenceTwiceAndNoMoney() {
        var silent = new Transfer("GR-2026-0001-T1", Money.ZERO, "A", Orders.RECIPIENT, "dotacja");

        assertThat(rules(Orders.of(Orders.PLAIN, silent, silent)))
                .contains("transfer.title", "transfer.reference-twice", "transfer.amount");
        assertThat(rules(Orders.of(Orders.PLAIN))).containsExactly("transfer.nothing");
    }

    @Test
    void makesTheSameBytesOfTheSameOrder() {
        var order = Orders.of(Orders.PLAIN, Orders.tranche(), Orders.month());

        var first = files.write(order, TransferFormat.ELIXIR_0);

        assertThat(files.write(order, TransferFormat.ELIXIR_0).sha256())
                .isEqualTo(first.sha256())
                .isEqualTo("fae6c59ff5aaad53be28a4b7fef00794aadb756cbbcb686c586420ded06833a0");
        assertThat(first.name()).isEqualTo("20130416_007.pli");
    }

    private String text(TransferOrder order, String encoding) {
        return new String(files.write(order, TransferFormat.ELIXIR_0).content(), Charset.forName(encoding));
    }

    private List<String> rules(TransferOrder order) {
        var rules = new ArrayList<String>();
        assertThatThrownBy(() -> files.write(order, TransferFormat.ELIXIR_0))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> refusal.verdict().reasons().forEach(reason -> rules.add(reason.rule())));
        return rules;
    }

    /** A reader of comma-separated fields of its own. */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.strip().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
