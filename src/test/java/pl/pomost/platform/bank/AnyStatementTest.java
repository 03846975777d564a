package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.business.statement.StatementFormat;
import pl.pomost.given.BankWords;
import pl.pomost.kernel.money.Money;

/** Whatever a bank writes in any of the forms is read back as it was written. */
class AnyStatementTest {

    private static final List<String> SIGNS = List.of("~", "^", "?", "<", "|");
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1250", "ISO-8859-2", "IBM852");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPRSTUWXYZĄĆĘŁŃÓŚŹŻąćęłńóśźż0123456789./-";

    @Property(tries = 150)
    void isReadBack(@ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(max = 30) int movements) {
        var chance = new Random(seed);
        var written = new Written(chance, movements);

        written.sameAs(read(written.words.camt("08")), StatementFormat.CAMT_053_08, false);
        written.sameAs(read(written.words.camt("02")), StatementFormat.CAMT_053_02, false);
        var sign = SIGNS.get(chance.nextInt(SIGNS.size()));
        var encoding = ENCODINGS.get(chance.nextInt(ENCODINGS.size()));
        written.sameAs(read(written.words.mt940(sign, encoding)), StatementFormat.MT940, true);
    }

    @Property(tries = 100)
    void isRefusedWhenAnythingIsCutOff(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 99) int percent) {
        var chance = new Random(seed);
        var words = new Written(chance, 3).words;
        for (var whole : List.of(words.camt("08"), words.mt940("~", "UTF-8"))) {
            var end = new String(whole, java.nio.charset.StandardCharsets.UTF_8)
                    .lastIndexOf(whole[0] == '<' ? "</Doc" : ":62F:");
            var cut = java.util.Arrays.copyOf(whole, Math.max(1, end * percent / 100));

            assertThat(CamtFileTest.refusal(cut).verdict().reasons()).isNotEmpty();
        }
    }

    private static ReadStatement read(byte[] content) {
        var files = new SafeStatementFiles();
        files.largest = 10_000_000;
        files.daysOutside = 7;
        files.ordered = reference -> Optional.empty();
        files.batches = number -> Optional.empty();
        var read = files.read(content);
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    /** A statement of chance, and what was written into it. */
    private static final class Written {
        private final BankWords words;
        private final List<Money> amounts = new java.util.ArrayList<>();
        private final List<String> titles = new java.util.ArrayList<>();
        private final List<String> owns = new java.util.ArrayList<>();

        Written(Random chance, int movements) {
            words = BankWords.of(
                    "000" + chance.nextInt(100),
                    LocalDate.of(2009, 1, 1).plusDays(chance.nextInt(9000)),
                    Money.ofGrosze(chance.nextInt(2_000_000) - 1_000_000L).toString());
            for (int i = 0; i < movements; i++) {
                amounts.add(Money.ofGrosze(chance.nextInt(20_000_000) - 10_000_000L));
                titles.add(word(chance, 27) + word(chance, 9));
                owns.add(chance.nextBoolean() ? "GR-2026-%04d-T1".formatted(i) : "");
                words.moved(amounts.get(i).toString(), owns.get(i), "90999900000000000000000002", titles.get(i));
            }
        }

        private static String word(Random chance, int length) {
            var word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            }
            return word.toString();
        }

        void sameAs(ReadStatement read, StatementFormat format, boolean ownInTitle) {
            assertThat(read.format()).isEqualTo(format);
            assertThat(read.account().value()).isEqualTo(BankWords.ACCOUNT);
            assertThat(read.closing()).isEqualTo(words.closing());
            assertThat(read.movements()).hasSize(amounts.size());
            for (int i = 0; i < amounts.size(); i++) {
                var movement = read.movements().get(i);
                assertThat(movement.amount()).isEqualTo(amounts.get(i));
                assertThat(movement.account()).isEqualTo("90999900000000000000000002");
                assertThat(movement.bankReference()).isEqualTo("B%07d".formatted(i + 1));
                var own = owns.get(i);
                assertThat(movement.ownReference()).isEqualTo(ownInTitle ? "" : own);
                assertThat(movement.title())
                        .isEqualTo(ownInTitle && !own.isEmpty() ? titles.get(i) + " " + own : titles.get(i));
            }
        }
    }
}
