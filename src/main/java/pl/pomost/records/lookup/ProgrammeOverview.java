package pl.pomost.records.lookup;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.EditionRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Editions with their budgets, and every figure of a version of the rules. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class ProgrammeOverview {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    @Inject
    BusinessClock clock;

    ProgrammeOverview() {}

    /**
     * An edition.
     *
     * @param rulesVersion the rules that a case gets when it is opened today
     * @param open         whether its call is open today
     * @param applicationsUntil last day on which applications are taken; null where none is set
     * @param version moves on with every change of its days; whoever changes them names it
     */
    public record EditionRow(
            String code,
            String title,
            String project,
            String projectTitle,
            String rulesVersion,
            LocalDate openFrom,
            LocalDate openUntil,
            @Nullable LocalDate applicationsUntil,
            boolean open,
            long version) {}

    /**
     * A budget.
     *
     * @param committed what is promised to cases
     * @param left      what may still be promised
     */
    public record BudgetRow(String edition, Budget.Purpose purpose, Money amount, Money committed, Money left) {}

    /** All editions, those that stay open longest first. */
    public List<EditionRow> editions() {
        var today = clock.day();
        var changed = rulesSince(today);
        return entities.createQuery(
                        "select e.code, e.title, p.code, p.title, e.rulesVersion, e.openFrom, e.openUntil,"
                                + " e.applicationsUntil, e.version"
                                + " from Edition e, Project p where p.code = e.projectCode"
                                + " order by e.openUntil desc, e.code",
                        Object[].class)
                .getResultStream()
                .map(row -> edition(row, changed, today))
                .toList();
    }

    /** The version that each edition's new cases get, where it is no longer the one that it began with. */
    private Map<String, String> rulesSince(LocalDate today) {
        var versions = new HashMap<String, String>();
        entities.createQuery(
                        "select r from EditionRules r where r.validFrom <= :today order by r.validFrom, r.id",
                        EditionRules.class)
                .setParameter("today", today)
                .getResultStream()
                .forEach(change -> versions.put(change.editionCode(), change.rulesVersion()));
        return versions;
    }

    private static EditionRow edition(Object[] row, Map<String, String> changed, LocalDate today) {
        var from = (LocalDate) row[5];
        var until = (LocalDate) row[6];
        return new EditionRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                changed.getOrDefault((String) row[0], (String) row[4]),
                from,
                until,
                (LocalDate) row[7],
                !today.isBefore(from) && !today.isAfter(until),
                (long) row[8]);
    }

    /** The budgets of all editions. */
    public List<BudgetRow> budgets() {
        return entities.createQuery(
                        "select b.editionCode, b.purpose, b.amount, b.committed from Budget b"
                                + " order by b.editionCode, b.purpose desc",
                        Object[].class)
                .getResultStream()
                .map(row -> new BudgetRow(
                        (String) row[0],
                        (Budget.Purpose) row[1],
                        (Money) row[2],
                        (Money) row[3],
                        ((Money) row[2]).minus((Money) row[3])))
                .toList();
    }

    /**
     * A version of the rules.
     *
     * @param code        the family that it belongs to
     * @param inForceFrom first day on which an edition may use it
     */
    public record VersionRow(String version, String code, LocalDate inForceFrom) {}

    /**
     * One setting as commands write it.
     *
     * @param value         an empty text where the version sets nothing
     * @param mark          what the value rests on
     * @param source        where that stands, empty when nobody has said it
     * @param toBeConfirmed whether nobody has compared it with its source in law yet
     * @param confirmedOn   day on which the operator did
     */
    public record SettingRow(
            Setting setting,
            String value,
            Mark mark,
            String source,
            boolean toBeConfirmed,
            @Nullable LocalDate confirmedOn) {}

    /** A version with all its settings. */
    public record RulesSheet(String version, String code, LocalDate inForceFrom, List<SettingRow> settings) {}

    /** What a setting is in one version and in another. */
    public record DifferenceRow(Setting setting, String before, String after) {}

    /** A project that editions can be set up in. */
    public record ProjectRow(String code, String title) {}

    /** All projects in the order of their codes. */
    public List<ProjectRow> projects() {
        return entities.createQuery("select p.code, p.title from Project p order by p.code", Object[].class)
                .getResultStream()
                .map(row -> new ProjectRow((String) row[0], (String) row[1]))
                .toList();
    }

    /** All versions of the rules, the newest of each family first. */
    public List<VersionRow> versions() {
        return entities.createQuery(
                        "select r.version, r.code, r.inForceFrom from SupportRules r"
                                + " order by r.code desc, length(r.version) desc, r.version desc",
                        Object[].class)
                .getResultStream()
                .map(row -> new VersionRow((String) row[0], (String) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** A version as commands write it. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    public RulesSheet sheet(String version) {
        var rules = programmes.rules(version);
        var known = bases.of(rules.code());
        var settings = Arrays.stream(Setting.values())
                .map(setting -> row(setting, setting.written(rules), known))
                .toList();
        return new RulesSheet(rules.version(), rules.code(), rules.inForceFrom(), settings);
    }

    private static SettingRow row(Setting setting, String value, List<Basis> known) {
        var basis = Basis.of(known, setting.name(), value);
        var mark = basis.map(Basis::mark).orElse(Mark.UNSTATED);
        return new SettingRow(
                setting,
                value,
                mark,
                basis.map(Basis::source).orElse(""),
                mark.isToBeConfirmed(),
                basis.flatMap(Basis::confirmedOn).orElse(null));
    }

    /** The settings in which two versions differ. */
    public List<DifferenceRow> difference(String before, String after) {
        var one = programmes.rules(before);
        var other = programmes.rules(after);
        return Arrays.stream(Setting.values())
                .map(setting -> new DifferenceRow(setting, setting.written(one), setting.written(other)))
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    /** Every figure of a version. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    public List<RuleFigure> rules(String version) {
        var rules = programmes.rules(version);
        return RuleFigure.all(rules, bases.of(rules.code()));
    }
}
