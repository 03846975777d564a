package pl.pomost.business.programme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where each setting stands in a version of the rules: every block of terms says it of its own. */
final class SettingPlaces {

    private static final Map<Setting, SettingPlaces> ALL = new EnumMap<>(Setting.class);

    static {
        SupportRules.settings(new Block<>(r -> r));
        GroupTerms.settings(new Block<>(r -> r.group));
        MemberTerms.settings(new Block<>(r -> r.people));
        RecruitmentTerms.settings(new Block<>(r -> r.recruitment));
        TrainingTerms.settings(new Block<>(r -> r.training));
        ScoreTerms.settings(new Block<>(r -> r.scores));
        PlanTerms.settings(new Block<>(r -> r.plan));
        CommitteeTerms.settings(new Block<>(r -> r.committee));
        RankingTerms.settings(new Block<>(r -> r.ranking));
        AppealTerms.settings(new Block<>(r -> r.appeal));
        StageDays.settings(new Block<>(r -> r.stages));
        DayKinds.settings(new Block<>(r -> r.dayKinds));
        SettlementTerms.settings(new Block<>(r -> r.settlement));
        BridgingTerms.settings(new Block<>(r -> r.bridging));
        BridgingProcedure.settings(new Block<>(r -> r.bridgingProcedure));
        MonitoringTerms.settings(new Block<>(r -> r.monitoring));
        PledgeRules.settings(new Block<>(r -> r.security));
        AidTerms.settings(new Block<>(r -> r.aid));
        InterestTerms.settings(new Block<>(r -> r.interest));
    }

    private final Function<SupportRules, @Nullable Object> reader;
    private final BiConsumer<SupportRules, @Nullable Object> writer;

    private SettingPlaces(
            Function<SupportRules, @Nullable Object> reader, BiConsumer<SupportRules, @Nullable Object> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    static SettingPlaces of(Setting setting) {
        return Objects.requireNonNull(ALL.get(setting));
    }

    @Nullable
    Object read(SupportRules rules) {
        return reader.apply(rules);
    }

    void write(SupportRules rules, @Nullable Object value) {
        writer.accept(rules, value);
    }

    /** The block of terms that a setting belongs to. */
    record Block<T>(Function<SupportRules, T> block) {

        /** A setting with the field that holds it; what {@link SettingForm} parses is of the field's type. */
        @SuppressWarnings("unchecked")
        <V> void put(Setting setting, Function<T, V> reader, BiConsumer<T, V> writer) {
            ALL.put(
                    setting,
                    new SettingPlaces(
                            rules -> reader.apply(block.apply(rules)),
                            (rules, value) -> writer.accept(block.apply(rules), (V) value)));
        }
    }
}
