package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** Every text that is asked for exists, in both languages, with the same figures in it. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|([^{}]*))?}");
    private static final Pattern GLUED =
            Pattern.compile("\\{\\w+} (dni|dzień|dniach|miesi\\p{L}+|mies\\.|lat|lata|roku|osób|osoby"
                    + "|znak\\p{L}*|bajt\\p{L}+|minut\\p{L}*|min\\.|raz|razy|kart|karty|punkt\\p{L}*|pozycj\\p{L}+|miejsc|miejsca"
                    + "|oceniając\\p{L}+|część|części|spółdzielni\\p{L}*|spraw|sprawy|członk\\p{L}+)( |[.,;:)]|$)");
    private static final Pattern GLUED_IN_ENGLISH = Pattern.compile(
            "\\{\\w+} (days?|months?|years?|persons?|people|characters?"
                    + "|bytes?|minutes?|times|cards?|lines?|decimals?|assessors?|sections?|cooperatives|cases|members)( |[.,;:)]|$)");
    private static final Pattern IN_PAGES =
            Pattern.compile("\\bt\\['([^']+)']|w\\.text\\('([^']+)'|w\\.count\\([^,]+, *'([^']+)'");
    private static final Pattern THREE_FIGURES =
            Pattern.compile("w\\.text\\('[^']*'(?:\\s*,\\s*'\\w+'\\s*,\\s*[^,']+){3}");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:[wW]ording(?:\\([^()]*(?:\\([^()]*\\))?\\))?|words)\\s*\\.(?:text|count)\\((?:[^;\"]*, )?\"([^\"]+)\""
                    + "|new Unreadable\\(\"([^\"]+)\"|refusals\\.done\\(\"([^\"]+)\"|casePage\\s*\\.does\\([^;{}\"]*,\\s*\"([^\"]+)\"\\)");
    private static final Pattern RULE =
            Pattern.compile("Reason\\s*\\.of(?:Field)?\\((?:[^\"();]*,)?\\s*(?:\"\\w+\",\\s*)?\"([^\"]+)\"([^;]*);");
    private static final Pattern CHECKED = Pattern.compile("check\\.that\\([^;]*,\\s*\"([a-z][a-z.-]+)\"\\)");
    private static final Pattern UNKNOWN = Pattern.compile("Refusal\\.unknown\\(\"([^\"]+)\"");
    private static final Pattern FIGURE = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"");

    private static final String REASONS = "Reason\\s*\\.of(?:Field)?\\([^;]*;";
    private static final Pattern KEPT = Pattern.compile("\\.(?:with|personal)\\(\\s*\"(\\w+)\"");
    private static final Pattern THING =
            Pattern.compile("(?:tells\\(|thing\\(\\) \\{\\s*return)\\s*\"([a-z][a-z -]*) \"");
    private static final Pattern USE_CASE = Pattern.compile("@UseCase\\s[^{;]*?public class (\\w+)");

    private final Map<String, String> polish = Words.of("pl");
    private final Map<String, String> english = Words.of("en");

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(polish).isNotEmpty();
        assertThat(polish.keySet()).isEqualTo(english.keySet());
        assertThat(polish).noneSatisfy((key, text) -> assertThat(text).isBlank());
        assertThat(english).noneSatisfy((key, text) -> assertThat(text).isBlank());
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(Words.twice("pl")).isEmpty();
        assertThat(Words.twice("en")).isEmpty();
    }

    @Test
    void everyFileBelongsToARoom() {
        var rooms = new TreeSet<>(Texts.ROOMS);
        assertThat(Words.files()).isNotEmpty().allSatisfy(file -> assertThat(rooms)
                .contains(file));
    }

    @Test
    void bothLanguagesNameTheSameFigures() {
        var different = polish.keySet().stream()
                .filter(key -> !placeholders(polish.get(key)).equals(placeholders(english.getOrDefault(key, ""))))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void everyNounHasAllItsForms() {
        var counted = polish.keySet().stream()
                .filter(key ->
                        PLACEHOLDER.matcher(polish.get(key)).replaceAll("").contains("|"))
                .toList();
        assertThat(polish.keySet()).allSatisfy(key -> {
            assertThat(forms(polish.get(key))).as(key).allMatch(count -> count == 2 || count == 3);
            assertThat(forms(english.get(key))).as(key).allMatch(count -> count == 2);
        });
        assertThat(counted).isNotEmpty().allSatisfy(key -> {
            assertThat(polish.get(key).split("\\|")).as(key).hasSize(3);
            assertThat(english.get(key).split("\\|")).as(key).hasSize(2);
        });
    }

    @Test
    void everyKeyOfAPageExists() {
        assertThat(missing(Sources.pages(), IN_PAGES, "")).isEmpty();
    }

    /** {@code Words.text} takes two: with three the page is an error that no test without a browser sees. */
    @Test
    void noPageGivesATextMoreFiguresThanItTakes() {
        assertThat(THREE_FIGURES
                        .matcher("w.text('a', 'b', c.d(), 'e', f.g(), 'h', i.j())")
                        .find())
                .isTrue();
        assertThat(Sources.pages())
                .isNotEmpty()
                .allSatisfy((page, text) ->
                        assertThat(THREE_FIGURES.matcher(text).find()).as(page).isFalse());
    }

    @Test
    void everyKeyOfTheCodeExists() {
        assertThat(missing(Sources.code(), IN_CODE, "")).isEmpty();
    }

    @Test
    void everyReasonHasASentence() {
        var without = new TreeMap<String, String>();
        without.putAll(missing(Sources.code(), RULE, "reason."));
        without.putAll(missing(Sources.code(), CHECKED, "reason."));
        without.putAll(missing(Sources.code(), UNKNOWN, "reason.unknown."));
        assertThat(without).isEmpty();
    }

    /** A figure that the sentence names and no reason gives would be shown as {name}. */
    @Test
    void everyFigureOfASentenceIsGiven() {
        var given = new HashMap<String, Set<String>>();
        Sources.code().values().forEach(source -> RULE.matcher(source).results().forEach(rule -> {
            var figures = given.computeIfAbsent(rule.group(1), none -> new LinkedHashSet<>());
            FIGURE.matcher(rule.group(2)).results().forEach(figure -> figures.add(figure.group(1)));
        }));
        var asked = new ArrayList<String>();
        given.forEach((rule, figures) -> placeholders(polish.getOrDefault("reason." + rule, "")).stream()
                .filter(name -> !figures.contains(name))
                .forEach(name -> asked.add(rule + ": {" + name + "}")));
        assertThat(given).isNotEmpty();
        assertThat(asked).isEmpty();
    }

    /** An enum with one name has all of them. */
    @Test
    void everyConstantOfANamedEnumHasAName() {
        var nameless = Sources.enums().stream()
                .filter(type -> Arrays.stream(type.getEnumConstants()).anyMatch(this::hasName))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(constant -> !hasName(constant))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .toList();
        assertThat(nameless).isEmpty();
    }

    /** A name of a constant is asked for by the simple name of its enum, not of the class around it. */
    @Test
    void everyNameOfAConstantBelongsToOne() {
        var constants = Sources.enums().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());
        var lost = polish.keySet().stream()
                .filter(key -> key.matches("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*"))
                .filter(key -> !constants.contains(key))
                .toList();
        assertThat(constants).isNotEmpty();
        assertThat(lost).isEmpty();
    }

    /** What the timeline shows of an entry: who did what to which thing, and the fields that changed. */
    @Test
    void everyWordOfTheTrailHasAName() {
        var business = Sources.code().entrySet().stream()
                .filter(source -> source.getKey().contains("/business/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, source -> source.getValue().replaceAll(REASONS, "")));
        var without = new TreeMap<String, String>();
        without.putAll(missing(business, KEPT, "field."));
        without.putAll(missing(business, THING, "thing."));
        without.putAll(missing(business, USE_CASE, "usecase."));
        assertThat(without).isEmpty();
    }

    /** 1 dzień, 2 dni, 5 dni: a number that can be any number does not stand before a noun in one form. */
    @Test
    void noCountIsGluedToOneForm() {
        assertThat(glued(polish, GLUED)).as("write {days|dzień|dni|dni}").isEmpty();
        assertThat(glued(english, GLUED_IN_ENGLISH)).as("write {days|day|days}").isEmpty();
        assertThat("za {days} dni").containsPattern(GLUED);
        assertThat("za {days|dzień|dni|dni}").doesNotContainPattern(GLUED);
    }

    private static List<String> glued(Map<String, String> texts, Pattern pattern) {
        return texts.entrySet().stream()
                .filter(text -> pattern.matcher(text.getValue()).find())
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
    }

    private boolean hasName(Enum<?> constant) {
        return !Wording.in(Texts.POLISH).name(constant).contains("." + constant.name());
    }

    /** Missing keys with the file that asks for them; a key that the code puts together is not looked up. */
    private Map<String, String> missing(Map<String, String> sources, Pattern use, String prefix) {
        var missing = new TreeMap<String, String>();
        sources.forEach((file, source) -> use.matcher(source).results().forEach(match -> {
            var key = prefix + firstGroup(match).replace(' ', '-');
            if (!key.endsWith(".") && !polish.containsKey(key)) {
                missing.put(key, file);
            }
        }));
        assertThat(sources).isNotEmpty();
        return missing;
    }

    private static String firstGroup(java.util.regex.MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null && !match.group(group).isEmpty()) {
                return match.group(group);
            }
        }
        return "";
    }

    /** How many forms each figure has that has some. */
    private static List<Integer> forms(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(match -> match.group(2) != null)
                .map(match -> match.group(2).split("\\|").length)
                .toList();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
