package pl.pomost.business.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An administrator writes a new version of the rules: those of another version with some settings changed. A version is never
 * changed; cases keep the one they were opened under.
 */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class AddRules {

    /** Form of a family of rules: letters, digits, dots and dashes. */
    public static final String CODE_FORM = "[A-Z0-9][A-Z0-9.-]{0,39}";

    /** Longest text of the grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2004, 5, 1);

    @Inject
    Programmes programmes;

    @Inject
    NamedCards namedCards;

    @Inject
    Bases bases;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Facts facts;

    AddRules() {}

    /**
     * @param code        family that the version belongs to; it gets the next number there
     * @param base        version whose settings hold where nothing is changed
     * @param inForceFrom first day on which an edition may use it
     * @param changes     settings with their values, each written as {@link SettingForm} says; nothing else is changed
     * @param grounds     why, at most 1000 characters
     */
    public record Command(String code, String base, LocalDate inForceFrom, Map<Setting, String> changes, String grounds)
            implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference("SUPPORT_RULES");
        }
    }

    /** @return the receipt; its subject is the new version */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("code", command.code());
        check.that("code", command.code() == null || command.code().matches(CODE_FORM), "rules.code");
        check.required("base", command.base());
        check.required("inForceFrom", command.inForceFrom());
        check.that(
                "inForceFrom",
                command.inForceFrom() == null || !command.inForceFrom().isBefore(FIRST_DAY),
                () -> Reason.ofField("inForceFrom", "rules.too-early").with("first", FIRST_DAY));
        check.required("changes", command.changes());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        var changes = parsed(check, command.changes());
        check.orRefuse();

        var base = programmes.lockRules(command.base());
        var version = command.code() + "/" + (programmes.versionsOf(command.code()) + 1);
        var rules = base.successor(version, command.inForceFrom(), changes);
        sound(rules);
        namedCards.settle(rules);
        programmes.add(rules);
        for (var setting : changes.keySet()) {
            if (!setting.written(rules).equals(setting.written(base))) {
                bases.add(Basis.written(
                                rules.code(),
                                setting.name(),
                                setting.written(rules),
                                command.grounds().strip())
                        .by(door.actor().account(), clock.day()));
            }
        }
        var told = rules.snapshot()
                .with("base", base.version())
                .with("grounds", command.grounds().strip());
        return facts.record(new Fact(command.chain(), "rules " + version, told, version, version, 1));
    }

    @SuppressWarnings("NullAway") // a setting may be absent, and an EnumMap keeps that
    private static Map<Setting, Object> parsed(Check check, @Nullable Map<Setting, String> changes) {
        var values = new EnumMap<Setting, Object>(Setting.class);
        if (changes == null) {
            return values;
        }
        changes.forEach((setting, text) -> {
            try {
                values.put(setting, setting.form().parsed(text == null ? "" : text.strip()));
            } catch (IllegalArgumentException wrong) {
                check.that(setting.name(), false, () -> SettingForm.against(setting));
            }
        });
        return values;
    }

    /** Settings that only make sense together. */
    private static void sound(SupportRules rules) {
        var check = new Check();
        check.that(
                Setting.BRIDGING_TOTAL_MONTHS.name(),
                rules.bridging().totalMonths() >= rules.bridging().basicMonths(),
                () -> Reason.ofField(Setting.BRIDGING_TOTAL_MONTHS.name(), "rules.months")
                        .with("basic", rules.bridging().basicMonths())
                        .with("total", rules.bridging().totalMonths()));
        check.that(
                Setting.GRANT_PER_COOPERATIVE.name(),
                !rules.grantPerCooperative().isLessThan(rules.grantPerPerson()),
                () -> Reason.ofField(Setting.GRANT_PER_COOPERATIVE.name(), "rules.grants")
                        .with("person", rules.grantPerPerson())
                        .with("cooperative", rules.grantPerCooperative()));
        check.orRefuse();
    }
}
