package pl.pomost.business.basis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/**
 * What one value of a setting rests on, in one family of rules or in all of them. A basis is never changed: a newer one about the
 * same value holds instead. Those with negative keys came with the program.
 */
@Entity
@Table(name = "setting_basis")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Basis {

    /** Stands for every family of rules. */
    public static final String EVERY_FAMILY = "*";

    /** Longest text of a source, in characters. */
    public static final int SOURCE_LENGTH = 1000;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String family;
    private String setting;
    private String settingValue;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private String source;
    private @Nullable LocalDate confirmedOn;
    private String enteredBy;
    private LocalDate enteredOn;

    protected Basis() {}

    private Basis(String family, String setting, String value, Mark mark, String source) {
        this.family = family;
        this.setting = setting;
        this.settingValue = value;
        this.mark = mark;
        this.source = source;
    }

    /** The operator writes that value, and says why. */
    public static Basis written(String family, String setting, String value, String grounds) {
        return new Basis(family, setting, value, Mark.OPERATOR, grounds);
    }

    /** The operator has compared that value with its source on a day. */
    public static Basis confirmed(String family, String setting, String value, String source, LocalDate on) {
        var basis = new Basis(family, setting, value, Mark.CONFIRMED, source);
        basis.confirmedOn = on;
        return basis;
    }

    /** Who wrote it, and when. */
    public Basis by(String account, LocalDate day) {
        enteredBy = account;
        enteredOn = day;
        return this;
    }

    /** The one that holds for a value: of the family before that of all, and the newest of these. */
    public static Optional<Basis> of(List<Basis> all, String setting, String value) {
        return all.stream()
                .filter(each -> each.setting.equals(setting) && each.settingValue.equals(value))
                .max(Comparator.<Basis, Boolean>comparing(each -> !EVERY_FAMILY.equals(each.family))
                        .thenComparing(each -> each.id));
    }

    public Snapshot snapshot() {
        return Snapshot.empty()
                .with("family", family)
                .with("setting", setting)
                .with("value", settingValue)
                .with("mark", mark)
                .with("source", source)
                .with("confirmedOn", confirmedOn);
    }

    public Mark mark() {
        return mark;
    }

    public String source() {
        return source;
    }

    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }
}
