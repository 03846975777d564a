package pl.pomost.records.simulation;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.GroupGate;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.PlanGate;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.ranking.RankingBook;
import pl.pomost.business.training.TrainingGate;
import pl.pomost.business.work.Progress;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.lookup.ProgrammeOverview;

/**
 * An edition under another version of the rules: who would be eligible, whose score would suffice, who would get how much. The
 * policies of the cases are asked twice, with the rules that hold and with the others; nothing is kept.
 */
@Reading
@Requires(Permission.READ_CASES)
public class RulesSimulation {

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    GroupGate groups;

    @Inject
    TrainingGate trainings;

    @Inject
    PlanGate limits;

    @Inject
    BusinessPlans plans;

    @Inject
    Committees committees;

    @Inject
    RankingBook book;

    @Inject
    ProgrammeOverview overview;

    @Inject
    Progress progress;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    RulesSimulation() {}

    /**
     * One case before and after.
     *
     * @param rulesVersion the rules that it keeps in truth
     * @param changes      whether anything that matters to the group would be another thing
     */
    public record CaseLine(
            CaseNumber caseNumber,
            Stage stage,
            String rulesVersion,
            CaseSide before,
            CaseSide after,
            boolean changes) {}

    /**
     * The edition before and after. Each side ranks all assessed and eligible cases anew and gives out the whole budget but what
     * its rules hold back for appeals.
     *
     * @param present  the rules that new cases of the edition get today; they give the money out on the first side
     * @param other    the rules of the second side
     * @param settings what differs between the two
     * @param changed  how many cases would be another thing
     */
    public record Simulation(
            String edition,
            String present,
            String other,
            List<ProgrammeOverview.DifferenceRow> settings,
            Money budget,
            Money heldBefore,
            Money heldAfter,
            Money grantedBefore,
            Money grantedAfter,
            long changed,
            List<CaseLine> cases) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN without such edition or such rules */
    public Simulation of(String edition, String version) {
        var present = programmes.rules(programmes.rulesOf(programmes.edition(edition), clock.day()));
        var other = programmes.rules(version);
        var budget = programmes.budget(edition, Budget.Purpose.GRANTS).amount();
        var cases = cases(edition);
        var before = side(cases, budget, present, false);
        var after = side(cases, budget, other, true);
        var lines = cases.stream()
                .map(file -> line(file, before.of(file.number()), after.of(file.number())))
                .toList();
        return new Simulation(
                edition,
                present.version(),
                other.version(),
                overview.difference(present.version(), other.version()),
                budget,
                held(budget, present),
                held(budget, other),
                before.granted(),
                after.granted(),
                lines.stream().filter(CaseLine::changes).count(),
                lines);
    }

    private List<CaseFile> cases(String edition) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.WITHDRAWN)
                .flatMap(stage -> files.at(edition, stage).stream())
                .sorted()
                .map(files::look)
                .toList();
    }

    /** @param other whether the rules replace those of the cases; otherwise each case is judged by its own */
    private SideOfRules side(List<CaseFile> cases, Money budget, SupportRules rules, boolean other) {
        var judged = new LinkedHashMap<CaseNumber, SideOfRules.Judged>();
        cases.forEach(file -> {
            judged.put(file.number(), judged(file, other ? rules : programmes.rules(file.rulesVersion())));
            progress.looks();
        });
        return new SideOfRules(judged, budget.minus(held(budget, rules)), rules.ranking());
    }

    private static Money held(Money budget, SupportRules rules) {
        return rules.ranking().appealReserve().floorOf(budget);
    }

    private SideOfRules.Judged judged(CaseFile file, SupportRules rules) {
        var verdict =
                groups.verdict(file, rules).and(trainings.verdict(file, rules)).and(limits.limits(file, rules));
        // what a reader may not know of the cards in truth is not told of a simulation either
        var known = committees.resultFor(door.actor(), file).isPresent()
                && !plans.submissionsOf(file.number()).isEmpty();
        return known
                ? new SideOfRules.Judged(
                        verdict, committees.resultUnder(file, rules), Optional.of(book.candidate(file, rules)))
                : new SideOfRules.Judged(verdict, Optional.empty(), Optional.empty());
    }

    private static CaseLine line(CaseFile file, CaseSide before, CaseSide after) {
        return new CaseLine(file.number(), file.stage(), file.rulesVersion(), before, after, before.differs(after));
    }
}
