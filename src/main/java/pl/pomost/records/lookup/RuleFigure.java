package pl.pomost.records.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.programme.SupportRules;

/**
 * One figure of a version of the rules. Its name and its explanation are texts: {@code rules.<name>} and
 * {@code rules.<name>.why}.
 *
 * @param name  name of the setting
 * @param value amount, share, number, constant; null where the rules set none
 */
public record RuleFigure(String name, @Nullable Object value) {

    /** Key of its name. */
    public String key() {
        return "rules." + name;
    }

    /** Key of its explanation. */
    public String whyKey() {
        return key() + ".why";
    }

    static List<RuleFigure> all(SupportRules rules) {
        var settings =
                Arrays.stream(Setting.values()).map(setting -> new RuleFigure(setting.word(), setting.read(rules)));
        return Stream.concat(settings, Stream.of(new RuleFigure("scoreMax", rules.scoreMax())))
                .toList();
    }
}
