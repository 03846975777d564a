package pl.pomost.business.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.checklist.CheckedItem.Item;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.given.Cases;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.kernel.money.Money;

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

        assertThat(unmet(items)).containsExactly(Item.SECTIONS, Item.SCHEDULE, Item.SUM);
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

    private static List<Item> unmet(List<CheckedItem> items) {
        return items.stream().filter(item -> !item.met()).map(CheckedItem::item).toList();
    }

    private static CheckedItem item(List<CheckedItem> items, Item which) {
        return items.stream().filter(item -> item.item() == which).findFirst().orElseThrow();
    }
}
