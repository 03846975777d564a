package pl.pomost.business.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.checklist.CheckedItem.Item;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.given.Rules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** domain.md 5.1 and 5.2: what the formal card asks for, while the application is written. */
class PlanChecklistTest {

    private final Office office = Office.onFakes();

    @Test
    void saysNothingBeforeTheApplicationIsBegun() {
        var given = new Cases(office).opened().withGroup(5);

        assertThat(office.the(PlanChecklist.class).of(given.file())).isEmpty();
    }

    @Test
    void tellsWhatAnEmptyPlanLacks() {
        var given = new Cases(office).opened().withTrainedGroup(5);
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);

        var items = office.the(PlanChecklist.class).of(given.file());

        assertThat(unmet(items))
                .containsExactly(Item.SECTIONS, Item.SCHEDULE, Item.SUM, Item.ACTIVITY, Item.VAT, Item.STATEMENTS);
        assertThat(item(items, Item.SECTIONS).said().figures())
                .containsEntry("written", 0)
                .containsEntry("all", 17);
        assertThat(item(items, Item.LIMIT_OF_PERSONS).said().figures())
                .containsEntry("persons", 5)
                .containsEntry("limit", Money.of(100_000));
        assertThat(item(items, Item.TRAINING).said().figures()).containsEntry("trained", 5);
    }

    @Test
    void meetsEverythingWithACompletePlanAndNoticesAGrantOverTheLimits() {
        var given = new Cases(office).opened().withTrainedGroup(5);
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);
        Plans.complete(office, given.number(), "100000.00");
        assertThat(unmet(office.the(PlanChecklist.class).of(given.file()))).isEmpty();

        Plans.schedule(office, given.number(), "100000.00", "0.01");

        var items = office.the(PlanChecklist.class).of(given.file());
        assertThat(unmet(items)).containsExactly(Item.LIMIT_OF_PERSONS, Item.LIMIT_OF_COOPERATIVE);
    }

    @Test
    void onlySaysWhatHoldsNothingBack() {
        Rules.changed(office, Setting.DISADVANTAGED_STATUSES, "CARER");
        var given = new Cases(office).opened().withTrainedGroup(5);
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);

        var said = item(office.the(PlanChecklist.class).of(given.file()), Item.DISADVANTAGED);

        assertThat(said.met()).isFalse();
        assertThat(said.hint()).isTrue();
        assertThat(said.said().figures())
                .containsEntry("counted", 0)
                .containsEntry("members", 5)
                .containsEntry("least", Share.of(50))
                .containsEntry("fewest", 2);
        assertThat(item(office.the(PlanChecklist.class).of(given.file()), Item.MOST_MEMBERS)
                        .met())
                .isTrue();
    }

    /** domain.md 5.1: caps of categories are rules of the operator. */
    @Test
    void capsACategoryOfCostsWhileItIsWritten() {
        var given = new Cases(office).opened().withTrainedGroup(5);
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);
        Plans.complete(office, given.number(), "33333.33", "33333.33", "33333.34");
        var terms = office.the(Programmes.class).rules(FakeProgrammes.RULES).plan();
        Filled.set(terms, "fixedAssets", Share.of("66.66"));

        var items = office.the(PlanChecklist.class).of(given.file());
        var refusal = given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new);

        assertThat(unmet(items)).containsExactly(Item.CAPS);
        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.of("plan.over-cap")
                        .with("category", CostCategory.FIXED_ASSETS)
                        .with("fromGrant", Money.of("100000.00"))
                        .with("cap", Share.of("66.66"))
                        .with("most", Money.of("66660.00")));
    }

    private static List<Item> unmet(List<CheckedItem> items) {
        return items.stream().filter(item -> !item.met()).map(CheckedItem::item).toList();
    }

    private static CheckedItem item(List<CheckedItem> items, Item which) {
        return items.stream().filter(item -> item.item() == which).findFirst().orElseThrow();
    }
}
