package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** How interest on returned money is counted: a setting of the rules, copied into every demand for a return. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class InterestTerms {

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_kind")
    private InterestKind kind;

    @Column(name = "interest_count_start_day")
    private boolean countStartDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_rounding")
    private InterestRounding rounding;

    @Column(name = "interest_free_up_to")
    private @Nullable Money freeUpTo;

    protected InterestTerms() {}

    public InterestTerms(
            InterestKind kind, boolean countStartDay, InterestRounding rounding, @Nullable Money freeUpTo) {
        this.kind = kind;
        this.countStartDay = countStartDay;
        this.rounding = rounding;
        this.freeUpTo = freeUpTo;
    }

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<InterestTerms> in) {
        in.put(Setting.INTEREST_KIND, t -> t.kind, (t, v) -> t.kind = v);
        in.put(Setting.INTEREST_COUNT_START_DAY, t -> t.countStartDay, (t, v) -> t.countStartDay = v);
        in.put(Setting.INTEREST_ROUNDING, t -> t.rounding, (t, v) -> t.rounding = v);
        in.put(Setting.INTEREST_FREE_UP_TO, t -> t.freeUpTo, (t, v) -> t.freeUpTo = v);
    }

    /** The same terms, to be kept with something else. */
    public InterestTerms copy() {
        return new InterestTerms(kind, countStartDay, rounding, freeUpTo);
    }

    public Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("countStartDay", countStartDay)
                .with("rounding", rounding)
                .with("freeUpTo", freeUpTo);
    }

    public InterestKind kind() {
        return kind;
    }

    /** Whether the day on which the money was transferred counts. The day of the return always does. */
    public boolean countStartDay() {
        return countStartDay;
    }

    public InterestRounding rounding() {
        return rounding;
    }

    /** Interest up to this amount is not charged; empty when all of it is. */
    public Optional<Money> freeUpTo() {
        return Optional.ofNullable(freeUpTo);
    }
}
