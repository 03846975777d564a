package pl.pomost.records.lookup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.programme.SupportRules;

/**
 * One figure of a version of the rules. Its name and its explanation are texts: {@code rules.<name>} and
 * {@code rules.<name>.why}.
 *
 * @param name  name of the setting
 * @param value       amount, share, number, constant; null where the rules set none
 * @param mark        what it rests on
 * @param source      where that stands, empty when nobody has said it
 * @param confirmedOn day on which the operator compared it with its source
 */
public record RuleFigure(
        String name,
        @Nullable Object value,
        Mark mark,
        String source,
        @Nullable LocalDate confirmedOn) {

    /** Whose constants a list of codes names. */
    private static final Map<String, String> NAMED_BY = Map.of(
            Setting.ACCESS_CRITERIA.word(), "AccessCriterion.",
            Setting.PLAN_STATEMENTS.word(), "PlanStatement.",
            Setting.PLAN_STATEMENTS_LEGAL.word(), "PlanStatement.",
            Setting.REGISTRATION_PAPERS.word(), "RegistrationPaper.",
            Setting.DISADVANTAGED_STATUSES.word(), "EntryStatus.",
            Setting.BRIDGING_COSTS.word(), "RunningCost.",
            Setting.BRIDGING_BASIC_PAPERS.word(), "PaperKind.",
            Setting.BRIDGING_EXTENDED_PAPERS.word(), "PaperKind.");

    /** Keys of the names of its codes, in their order; none for any other value. */
    public List<String> nameKeys() {
        var named = NAMED_BY.get(name);
        if (named == null || !(value instanceof String codes) || codes.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(codes.split(",")).map(named::concat).toList();
    }

    /** Key of its name. */
    public String key() {
        return "rules." + name;
    }

    /** Key of its explanation. */
    public String whyKey() {
        return key() + ".why";
    }

    static List<RuleFigure> all(SupportRules rules, List<Basis> bases) {
        var settings = Arrays.stream(Setting.values())
                .map(setting -> of(
                        setting.word(), setting.read(rules), Basis.of(bases, setting.name(), setting.written(rules))));
        var highest = of(
                "scoreMax",
                rules.scores().max(),
                Basis.of(bases, "SCORE_MAX", Integer.toString(rules.scores().max())));
        return Stream.concat(settings, Stream.of(highest)).toList();
    }

    private static RuleFigure of(String name, @Nullable Object value, Optional<Basis> basis) {
        return new RuleFigure(
                name,
                value,
                basis.map(Basis::mark).orElse(Mark.UNSTATED),
                basis.map(Basis::source).orElse(""),
                basis.flatMap(Basis::confirmedOn).orElse(null));
    }
}
