package pl.pomost.business.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.batch.BatchWork;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.text.Titled;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;

/** What is kept of work in progress, on both data bases. */
class WorkStoreTest {

    private Store store;
    private Office office;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatBecameOfEachRowAndGivesTheSameKeyTheSameWork(DataBase kind) {
        openOn(kind);
        var number = gathered();
        var batch = GivenBatch.ref(office, number);

        var work = asManager(() -> office.the(BatchWork.class).approve(batch, "klucz-1"));

        assertThat(seen(work)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.APPROVE_BATCH);
            assertThat(line.state()).isEqualTo(WorkState.DONE);
            assertThat(line.result()).isEqualTo(number);
            assertThat(line.done()).isEqualTo(1);
            assertThat(line.total()).isEqualTo(1);
            assertThat(line.percent()).isEqualTo(100);
        });
        assertThat(asManager(() -> office.the(WorkRegister.class).rows(work, false, 0, 10)))
                .extracting(row -> row.key() + " " + row.refused())
                .containsExactly("GR-2026-0001-T1 false");
        assertThat(asManager(() -> office.the(BatchWork.class).approve(batch, "klucz-1")))
                .isEqualTo(work);
        assertThatThrownBy(() -> asManager(() ->
                        office.the(Works.class).begun(GivenMoney.MANAGER + " klucz-1", WorkKind.EXPORT_BATCH, number)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.REUSED_KEY));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatWasRefusedWithItsFigures(DataBase kind) {
        openOn(kind);
        var reason = Reason.ofField("GR-2026-0001-T1", "batch.own-approval")
                .with("amount", Money.of("12.50"))
                .with("day", office.today())
                .with("state", WorkState.REFUSED)
                .with("batch", "PP-2026-0001")
                .with("least", 10)
                .with("rows", 12L)
                .with("rate", new BigDecimal("4.2500"))
                .with("share", Share.of("12.50"))
                .with("month", YearMonth.of(2026, 3))
                .with("known", true)
                .with("lines", List.of(1, 2))
                .with("of", List.of(new Titled("K1", "Kryterium: pierwsze", "First"), "a:b"));

        var work = asManager(() -> office.the(Working.class).begin(WorkKind.GATHER, "A", null, run -> {
            run.total(3);
            run.tells("a", Verdict.allowed());
            run.tells("b", Verdict.refused(reason));
            throw new Refusal(Refusal.Kind.RULE, reason);
        }));

        assertThat(seen(work)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(WorkState.REFUSED);
            assertThat(line.done()).isEqualTo(1);
            assertThat(line.refused()).isEqualTo(1);
            assertThat(line.reasons()).containsExactly(reason);
        });
        assertThat(asManager(() -> office.the(WorkRegister.class).rows(work, true, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.reasons()).containsExactly(reason));
    }

    @ParameterizedTest
    @EnumSource
    void saysAfterAStartWhatWasInterruptedAndGoesOnWithAStatement(DataBase kind) {
        openOn(kind);
        var works = office.the(Works.class);
        var gathering = asManager(() -> works.begin(WorkKind.GATHER, "A", GivenMoney.MANAGER, null));
        var loading = asManager(() -> works.goesOn(WorkKind.LOAD_STATEMENT, "WB-2026-0001", GivenMoney.MANAGER));
        assertThatThrownBy(() -> asManager(() -> works.begin(WorkKind.LOOK_DUE, "A", "ksiegowa", null)))
                .isInstanceOf(Refusal.class);

        asManager(() -> {
            works.tells(gathering, 5, 1, 0, List.of(new WorkOutcome("a", List.of())));
            works.interrupt();
            return null;
        });

        assertThat(seen(gathering).state()).isEqualTo(WorkState.INTERRUPTED);
        assertThat(seen(gathering).done()).isEqualTo(1);
        assertThat(asManager(() -> works.goesOn(WorkKind.LOAD_STATEMENT, "WB-2026-0001", GivenMoney.MANAGER)))
                .isEqualTo(loading);
        assertThat(seen(loading).state()).isEqualTo(WorkState.RUNNING);
        asManager(() -> {
            works.forget(-1);
            return null;
        });
        assertThat(asManager(() -> office.the(WorkRegister.class).page(false, null, 10)))
                .extracting(WorkLine::number)
                .containsExactly(loading);
    }

    @ParameterizedTest
    @EnumSource
    void beginsOnceHoweverManyBegin(DataBase kind) throws Exception {
        openOn(kind);
        var works = office.the(Works.class);

        assertThat(Clients.race(Collections.nCopies(
                        Clients.MANY,
                        () -> asManager(() -> works.begin(WorkKind.GATHER, "A", GivenMoney.MANAGER, null)))))
                .isEqualTo(Map.of("done", 1L, "work.running", Clients.MANY - 1L));
        assertThat(asManager(() -> office.the(WorkRegister.class).page(false, null, 10)))
                .singleElement()
                .extracting(WorkLine::state)
                .isEqualTo(WorkState.RUNNING);
    }

    @ParameterizedTest
    @EnumSource
    void worksOfDifferentThingsBeginAtTheSameMomentWhileOthersTellHowFarTheyAre(DataBase kind) throws Exception {
        openOn(kind);
        var works = office.the(Works.class);
        var going = asManager(() -> works.begin(WorkKind.GATHER, "going", GivenMoney.MANAGER, null));

        assertThat(Clients.race(IntStream.range(0, Clients.MANY)
                        .<Runnable>mapToObj(
                                at -> () -> asManager(() -> at % 4 == 3 ? tells(going, at) : begins(at / 2)))
                        .toList()))
                .isEqualTo(Map.of("done", 24L, "work.running", 8L));
    }

    private Long begins(int subject) {
        return office.the(Works.class).begin(WorkKind.GATHER, "A" + subject, GivenMoney.MANAGER, null);
    }

    private Long tells(long work, int row) {
        office.the(Works.class).tells(work, 99, row, 0, List.of());
        return work;
    }

    @ParameterizedTest
    @EnumSource
    void showsOnesOwnAndAllToThoseWhoWatch(DataBase kind) throws SQLException {
        openOn(kind);
        var works = office.the(Works.class);
        asManager(() -> works.begin(WorkKind.GATHER, "A", "ksiegowa", null));
        var other = asManager(() -> works.begin(WorkKind.GATHER, "B", "ksiegowa2", null));
        office.as("ksiegowa", Role.ACCOUNTANT);

        assertThat(office.inTransaction(() -> office.the(WorkRegister.class).page(false, null, 10)))
                .extracting(WorkLine::subject)
                .containsExactly("A");
        assertThatThrownBy(() -> office.inTransaction(
                        () -> office.the(WorkRegister.class).one(other)))
                .isInstanceOf(Refusal.class);
        office.as("audytor", Role.AUDITOR);
        assertThat(office.inTransaction(() -> office.the(WorkRegister.class).page(false, null, 10)))
                .extracting(WorkLine::subject)
                .containsExactly("B", "A");
        assertThatThrownBy(() -> store.sql("UPDATE kept_work SET state = 'DONE'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> store.sql("UPDATE kept_work SET subject = 'B', live = 'B'"))
                .isInstanceOf(SQLException.class);
    }

    private String gathered() {
        var payout = GivenMoney.prepare(
                new Cases(office)
                        .opened()
                        .approvedAtOnceFor("97333.33")
                        .registered()
                        .agreed(),
                1);
        return GivenBatch.gather(office, payout);
    }

    private void openOn(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities());
    }

    private WorkLine seen(long work) {
        return asManager(() -> office.the(WorkRegister.class).one(work));
    }

    private <T> T asManager(Supplier<T> work) {
        office.as(GivenMoney.MANAGER, Role.MANAGER);
        return office.inTransaction(work);
    }
}
