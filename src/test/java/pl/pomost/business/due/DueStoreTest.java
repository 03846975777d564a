package pl.pomost.business.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.register.BatchRegister;

/** What is due on both data bases: found with and without payouts, looked at without a change, prepared and gathered. */
class DueStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Store store;
    private Office office;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void looksAtEverythingDueWithoutAChangeAndThenGathersWhatPasses(DataBase kind) throws SQLException {
        openOn(kind);
        var unprepared = agreed();
        var checked = agreed();
        var checkedPayout = GivenMoney.prepare(checked, 1);
        var changed = agreed();
        var changedPayout = GivenMoney.prepare(changed, 1);
        changed.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, changedPayout));
        store.sql("UPDATE payout SET approved_hash = 'x' WHERE reference = 'nobody'");
        var bridged = agreed();
        GivenBridging.sign(bridged, BridgingKind.BASIC, YearMonth.of(2026, 3), 6, "2600.00");

        var id = asAccountant(() -> gatherings().look(order(DueFilter.ALL)));
        var seen = gatherings().of(id);
        assertThat(seen.stage()).isEqualTo(Gathering.GatheringStage.LOOKED);
        assertThat(seen.lines())
                .extracting(line -> line.due().item().key() + " " + line.due().step() + " " + line.passes())
                .containsExactly(
                        unprepared.number() + "-T1 PREPARE true",
                        checkedPayout + " GATHER true",
                        changedPayout + " GATHER true",
                        bridged.number() + "-T1 PREPARE true",
                        bridged.number() + "-M1 PREPARE true");
        assertThat(seen.count()).isEqualTo(5);
        assertThat(seen.sum()).isEqualTo(Money.of("77866.66").times(4).plus(Money.of("13000.00")));
        assertThat(number("SELECT COUNT(*) FROM payout")).isEqualTo(2);

        asAccountant(() -> {
            gatherings().gather(id, List.of(bridged.number() + "-T1"), null);
            return null;
        });
        var gathered = gatherings().of(id);
        assertThat(gathered.stage()).isEqualTo(Gathering.GatheringStage.GATHERED);
        assertThat(gathered.count()).isEqualTo(4);
        assertThat(number("SELECT COUNT(*) FROM batch_row WHERE live_reference IS NOT NULL"))
                .isEqualTo(4);
        assertThat(number("SELECT COUNT(*) FROM payout WHERE kind = 'BRIDGING' AND state = 'CHECKED'"))
                .isEqualTo(1);
        assertThat(refused(() -> gatherings().gather(id, List.of(), null))).containsExactly("due.not-looked");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhyARowStaysBehindAndFilters(DataBase kind) throws SQLException {
        openOn(kind);
        var suspended = agreed();
        var bridged = agreed();
        GivenBridging.sign(bridged, BridgingKind.BASIC, YearMonth.of(2026, 3), 6, "2600.00");
        store.sql("UPDATE case_file SET stage = 'SUSPENDED', suspended_in = 'CONTRACT_SIGNED' WHERE number = '"
                + suspended.number() + "'");

        var all = look(DueFilter.ALL);
        assertThat(all.lines())
                .filteredOn(line -> !line.passes())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.due().item().caseNumber()).isEqualTo(suspended.number());
                    assertThat(line.against().reasons()).isNotEmpty();
                });
        assertThat(look(new DueFilter(null, null, PayoutKind.BRIDGING, null, null, null, null))
                        .lines())
                .extracting(line -> line.due().item().key())
                .containsExactly(bridged.number() + "-M1");
        assertThat(look(new DueFilter(null, null, PayoutKind.BRIDGING, LocalDate.of(2026, 3, 9), null, null, null))
                        .lines())
                .isEmpty();
        assertThat(look(new DueFilter(null, null, null, null, null, null, Money.of("20000.00")))
                        .lines())
                .extracting(line -> line.due().item().key())
                .containsExactly(bridged.number() + "-M1");
        assertThat(look(new DueFilter(null, null, null, null, DueStanding.CHECKED, null, null))
                        .lines())
                .isEmpty();
        assertThat(look(new DueFilter("INNY", null, null, null, null, null, null))
                        .lines())
                .isEmpty();
        assertThat(refused(() -> gatherings().look(new Gathering.Order(DueFilter.ALL, "INNY", null, DAY))))
                .containsExactly("batch.no-payer");
        assertThat(refused(() -> gatherings()
                        .look(new Gathering.Order(DueFilter.ALL, GivenBatch.PAYER, null, DAY.minusDays(3)))))
                .containsExactly("batch.pay-day-past");
    }

    @ParameterizedTest
    @EnumSource
    void readsTheListOfBatchesInOneGoHoweverManyThereAre(DataBase kind) {
        openOn(kind);
        GivenBatch.gather(office, GivenMoney.prepare(agreed(), 1));
        var counted = pl.pomost.given.Statements.on(store);
        var one = counted.in(() -> office.inTransaction(() -> register().page(null, null, 50)));
        GivenBatch.gather(office, GivenMoney.prepare(agreed(), 1), GivenMoney.prepare(agreed(), 1));
        GivenBatch.gather(office, GivenMoney.prepare(agreed(), 1));

        assertThat(counted.in(() -> office.inTransaction(() -> register().page(null, null, 50))))
                .isEqualTo(one);
        assertThat(office.inTransaction(() -> register().page(null, null, 50)))
                .extracting(line -> line.count() + " " + line.sum())
                .containsExactly("1 77866.66", "2 155733.32", "1 77866.66");
    }

    @ParameterizedTest
    @EnumSource
    void preparesEachThingOnceHoweverManyGatherIt(DataBase kind) throws Exception {
        openOn(kind);
        agreed();
        var ids = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        for (int i = 0; i < 8; i++) {
            ids.add(asAccountant(() -> gatherings().look(order(DueFilter.ALL))));
        }

        Clients.race(ids.stream()
                .<Runnable>map(id -> () -> asAccountant(() -> {
                    gatherings().gather(id, List.of(), null);
                    return null;
                }))
                .toList());

        assertThat(number("SELECT COUNT(*) FROM payout WHERE live_instalment IS NOT NULL"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM batch_row WHERE live_reference IS NOT NULL"))
                .isEqualTo(1);
        assertThat(ids.stream().map(id -> gatherings().of(id).stage()))
                .containsOnlyOnce(Gathering.GatheringStage.GATHERED);
    }

    /** Somebody else took one of the two meanwhile: the batch is refused as a whole, and only that row is told why. */
    @ParameterizedTest
    @EnumSource
    void tellsTheRowForWhichTheBatchIsRefused(DataBase kind) throws SQLException {
        openOn(kind);
        var taken = GivenMoney.prepare(agreed(), 1);
        var free = GivenMoney.prepare(agreed(), 1);
        var id = look(DueFilter.ALL).id();
        GivenBatch.gather(office, taken);

        asAccountant(() -> {
            gatherings().gather(id, List.of(), null);
            return null;
        });

        var seen = gatherings().of(id);
        assertThat(seen.stage()).isEqualTo(Gathering.GatheringStage.REFUSED);
        assertThat(seen.lines())
                .filteredOn(line -> !line.passes())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.due().item().reference()).isEqualTo(taken);
                    assertThat(line.against().reasons())
                            .extracting(Reason::rule)
                            .containsExactly("batch.row-held");
                });
        assertThat(seen.lines())
                .extracting(line -> line.due().item().reference())
                .contains(free);
        assertThat(store.ask("SELECT done FROM kept_work WHERE kind = 'GATHER'"))
                .isEqualTo(1);
        assertThat(store.ask("SELECT refused FROM kept_work WHERE kind = 'GATHER'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void looksForNoAmountsThatCannotBe(DataBase kind) {
        openOn(kind);
        var none = new DueFilter(null, null, null, null, null, Money.of("10.00"), Money.of("5.00"));

        assertThat(refused(() -> gatherings().look(order(none)))).containsExactly("due.least-above-most");
    }

    /** The work of the look may still be ending; whoever is refused once may try again, and one key begins once. */
    @ParameterizedTest
    @EnumSource
    void gathersAtOnceAfterTheLookAndOnceForEachKey(DataBase kind) {
        openOn(kind);
        agreed();
        var works = office.the(Works.class);
        var id = asAccountant(() -> gatherings().look(order(DueFilter.ALL)));
        asAccountant(() -> works.begin(WorkKind.LOOK_DUE, id, GivenMoney.ACCOUNTANT, null));
        var other = asAccountant(() -> works.begin(WorkKind.GATHER, id + "/batch", GivenMoney.ACCOUNTANT, null));

        assertThat(refused(() -> gatherings().gather(id, List.of(), "klucz-1"))).containsExactly("work.running");
        assertThat(gatherings().of(id).stage()).isEqualTo(Gathering.GatheringStage.LOOKED);
        asAccountant(() -> {
            works.ends(other, WorkState.DONE, null, List.of());
            return null;
        });
        asAccountant(() -> {
            gatherings().gather(id, List.of(), "klucz-1");
            return null;
        });
        assertThat(gatherings().of(id).stage()).isEqualTo(Gathering.GatheringStage.GATHERED);
        asAccountant(() -> {
            gatherings().gather(id, List.of(), "klucz-1");
            return null;
        });
        assertThat(gatherings().of(id).stage()).isEqualTo(Gathering.GatheringStage.GATHERED);
    }

    /** A restart forgets the rows and keeps what was chosen, what stayed out and which batch came of it. */
    @ParameterizedTest
    @EnumSource
    void comesBackAfterARestartWithWhatWasChosen(DataBase kind) {
        openOn(kind);
        var first = agreed();
        var second = agreed();
        var filter = new DueFilter(
                null, first.file().editionCode(), PayoutKind.TRANCHE, DAY.plusYears(1), null, Money.of("10.00"), null);
        var id = asAccountant(() -> gatherings().look(order(filter)));
        asAccountant(() -> {
            gatherings().leaveOut(id, first.number() + "-T1");
            return null;
        });

        restart();

        assertThat(asAccountant(() -> gatherings().of(id))).satisfies(seen -> {
            assertThat(seen.stage()).isEqualTo(Gathering.GatheringStage.FORGOTTEN);
            assertThat(seen.order()).isEqualTo(order(filter));
            assertThat(seen.account()).isEqualTo(GivenMoney.ACCOUNTANT);
            assertThat(seen.lines()).isEmpty();
            assertThat(seen.rowless()).isTrue();
        });
        assertThat(refused(() -> gatherings().gather(id, List.of(), null))).containsExactly("due.not-looked");
        assertThat(asAccountant(() -> gatherings().all()))
                .extracting(Gathering.Seen::id)
                .containsExactly(id);

        asAccountant(() -> {
            gatherings().lookAgain(id);
            return null;
        });
        assertThat(asAccountant(() -> gatherings().of(id)).lines())
                .extracting(line -> line.due().item().key())
                .containsExactly(second.number() + "-T1");
        asAccountant(() -> {
            gatherings().gather(id, List.of(), null);
            return null;
        });
        var batch = asAccountant(() -> gatherings().of(id)).batch();
        assertThat(batch).isNotNull();

        restart();

        assertThat(asAccountant(() -> gatherings().of(id))).satisfies(seen -> {
            assertThat(seen.stage()).isEqualTo(Gathering.GatheringStage.GATHERED);
            assertThat(seen.batch()).isEqualTo(batch);
        });
        assertThat(refused(() -> gatherings().lookAgain(id))).containsExactly("due.not-again");
        office.on(DAY.plusDays(3));
        asAccountant(() -> {
            office.the(KeptGatherings.class).forget(-1);
            return null;
        });
        assertThat(refused(() -> gatherings().of(id))).containsExactly("unknown.gathering");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToLookAgainForADayThatIsOverAndKeepsWhatWasChosen(DataBase kind) {
        openOn(kind);
        agreed();
        var id = asAccountant(() -> gatherings().look(order(DueFilter.ALL)));
        restart();
        office.on(DAY.plusDays(1));

        assertThat(refused(() -> gatherings().lookAgain(id))).containsExactly("batch.pay-day-past");
        assertThat(asAccountant(() -> gatherings().of(id)).order()).isEqualTo(order(DueFilter.ALL));
        assertThat(refused(() ->
                        gatherings().look(order(new DueFilter(null, "E".repeat(41), null, null, null, null, null)))))
                .contains("too-long");
    }

    private void restart() {
        office = Office.on(store.entities()).on(DAY);
    }

    private void openOn(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities()).on(DAY);
        GivenBatch.payer(office);
    }

    private GivenCase agreed() {
        return new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registeredAllMonth()
                .agreed();
    }

    private Gatherings gatherings() {
        return office.the(Gatherings.class);
    }

    private BatchRegister register() {
        return office.the(BatchRegister.class);
    }

    private Gathering.Seen look(DueFilter filter) {
        return gatherings().of(asAccountant(() -> gatherings().look(order(filter))));
    }

    private static Gathering.Order order(DueFilter filter) {
        return new Gathering.Order(filter, GivenBatch.PAYER, null, DAY);
    }

    private <T> T asAccountant(Supplier<T> work) {
        return office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT).inTransaction(work);
    }

    private List<String> refused(Runnable work) {
        try {
            asAccountant(() -> {
                work.run();
                return null;
            });
        } catch (Refusal refusal) {
            return refusal.verdict().reasons().stream().map(Reason::rule).toList();
        }
        throw new AssertionError("nothing was refused");
    }

    private int number(String question) throws SQLException {
        return ((Number) store.ask(question)).intValue();
    }
}
