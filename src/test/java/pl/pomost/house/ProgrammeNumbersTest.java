package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Months, days, per cents, amounts, hours and seats of a programme are settings of its rules or lines of a table. Whatever other
 * number stands in the business has a line with its reason in {@code src/test/resources/numbers.txt}.
 */
class ProgrammeNumbersTest {

    private static final String ROOMS = "src/main/java/pl/pomost/business/";
    private static final Pattern NOT_CODE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|(?m)^(import|package) [^\n]*");
    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\"(-?\\d[\\d_]*(?:[.,]\\d+)*)\"");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?)[LlfFdD]?(?![\\w.])");
    private static final Pattern LENGTH_OF_TEXT = Pattern.compile("\\b\\w*LENGTH = [\\d_]+;");
    private static final Set<String> NO_FIGURES = Set.of("0", "1");

    @Test
    void noFigureOfAProgrammeStandsInTheBusiness() {
        var unsaid = found();
        unsaid.removeAll(allowed());
        assertThat(unsaid)
                .as("make it a Setting or a line of a table, or say in numbers.txt why it is neither")
                .isEmpty();
    }

    @Test
    void everyReasonIsStillNeeded() {
        var past = allowed();
        past.removeAll(found());
        assertThat(past).as("lines of numbers.txt that nothing needs any more").isEmpty();
    }

    @Test
    void findsThemHoweverTheyAreWritten() {
        var wrong = """
                package pl.pomost.business.wrong;

                /** Not 77 of a comment. */
                class Wrong {
                    private static final int NAME_LENGTH = 200;
                    private static final int MONTHS = 12; // nor 88
                    Money most = Money.of(20_000);
                    Money other = Money.of("31229.00");
                    Share threshold = new Share("at least 60");
                    boolean late(LocalDate day) {
                        return day.plusDays(30).isBefore(clock.day().minusDays(1)) && rate > 0.8;
                    }
                }
                """;

        assertThat(numbers(wrong)).containsExactlyInAnyOrder("12", "20_000", "31229.00", "30", "0.8");
    }

    private static Set<String> found() {
        var all = new TreeSet<String>();
        business().forEach((path, source) -> numbers(source)
                .forEach(number -> all.add(path.substring(ROOMS.length()) + " " + number)));
        return all;
    }

    private static Map<String, String> business() {
        return Sources.code().entrySet().stream()
                .filter(source -> source.getKey().startsWith(ROOMS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> numbers(String source) {
        var code = NOT_CODE.matcher(source).replaceAll("");
        code = LENGTH_OF_TEXT.matcher(code).replaceAll("");
        var found = new LinkedHashSet<String>();
        NUMBER_IN_TEXT.matcher(code).results().forEach(match -> found.add(match.group(1)));
        NUMBER.matcher(TEXT.matcher(code).replaceAll("\"\"")).results().forEach(match -> found.add(match.group(1)));
        found.removeAll(NO_FIGURES);
        return found;
    }

    /** Each line: file, number, and after # the reason. */
    private static Set<String> allowed() {
        return Sources.read(Path.of("src/test/resources/numbers.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .peek(line -> assertThat(line).matches("[\\w/]+\\.java [-\\d_.,]+ +# .{8,}"))
                .map(line -> line.substring(0, line.indexOf('#')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
