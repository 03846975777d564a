package pl.pomost.given;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.business.job.Job;
import pl.pomost.business.job.PlanJobs;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.ChangeEditionRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.Effect;
import pl.pomost.business.settlement.SubmitEffects;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** Cases whose grant is settled by unit rates. */
public final class GivenUnitRates {

    private GivenUnitRates() {}

    public static Job job(int percent, boolean severe, Money reintegration) {
        return new Job("Krawiec", percent, severe, true, true, reintegration, YearMonth.of(2026, 4));
    }

    public static GivenCase started(Office office) {
        rates(office);
        var given = new Cases(office).opened().withTrainedGroup(5);
        return given.advisorDoes(StartApplication.class, StartApplication.Command::new);
    }

    /** Two jobs, and the first tranche paid. */
    public static GivenCase agreed(Office office) {
        var given = started(office);
        given.advisorDoes(
                PlanJobs.class, ref -> new PlanJobs.Command(ref, List.of(job(100, false, null), job(75, false, null))));
        return given.approvedAtOnceFor("119158.00").registered().agreed().firstTranchePaid();
    }

    /** The same, annexed, settled with one of two effects accepted, and asked for what was paid above that. */
    public static GivenCase everything(Office office) {
        GivenAid.regime(office, "2023/2831");
        GivenAid.rate(office, office.today(), "4.2154");
        var given = agreed(office);
        var start = office.today();
        annexed(given);
        office.on(start.plusMonths(12));
        var last = start.plusMonths(12).minusDays(1);
        var effects = List.of(
                new Effect("UoP 1", start, last, List.of(1, 2)), new Effect("UoP 2", start, last, List.of(3, 4)));
        given.advisorDoes(SubmitEffects.class, ref -> new SubmitEffects.Command(ref, effects));
        given.advisorDoes(
                CheckSettlement.class,
                ref -> new CheckSettlement.Command(
                        ref,
                        List.of(
                                new CheckSettlement.Accepted(1, Money.of("63629.00"), null, null),
                                new CheckSettlement.Accepted(2, Money.ZERO, "Brak umowy o pracę.", null)),
                        null));
        GivenSettlement.accept(given);
        GivenRepayment.unspent(given);
        return given;
    }

    private static void annexed(GivenCase given) {
        var later = given.office().today().plusDays(500);
        given.advisorDoes(
                ProposeAnnex.class,
                ref -> new ProposeAnnex.Command(
                        ref,
                        Annex.Kind.SPENDING_DEADLINE,
                        later,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Nabór do pracy trwa dłużej."));
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                AnswerAnnex.class,
                ref -> new AnswerAnnex.Command(ref, 1, true, null));
    }

    /** The figures of the preset FEDKP-8.22-UNIT-2024/1, as a version of the rules that the ground has. */
    private static void rates(Office office) {
        var programmes = office.the(Programmes.class);
        var edition = office.inTransaction(() -> programmes.editions().get(0));
        var present = office.inTransaction(() -> programmes.rulesOf(edition, office.today()));
        Map<Setting, String> changes = new LinkedHashMap<>();
        changes.put(Setting.UNIT_RATES, "true");
        changes.put(Setting.REINTEGRATION_PERCENT, "300");
        changes.put(Setting.GRANT_PER_PERSON, "78047.00");
        changes.put(Setting.GRANT_PER_COOPERATIVE, "500000.00");
        changes.put(Setting.SPENDING_DAYS, "455");
        var version = office.as("admin", Role.ADMINISTRATOR)
                .does(AddRules.class, new AddRules.Command("STAWKI", present, office.today(), changes, "Na próbę."))
                .subject();
        office.does(ChangeEditionRules.class, new ChangeEditionRules.Command(edition.code(), version, office.today()));
    }
}
