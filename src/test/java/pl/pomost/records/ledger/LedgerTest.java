package pl.pomost.records.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.settlement.ConcludeGrant;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.register.PayoutFilter;
import pl.pomost.records.register.PayoutRegister;

/** The ledger follows the road of cases on both data bases, and its check finds what bypasses the office. */
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void followsAGrantFromThePromiseToTheMoneyThatComesBack(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = GivenRepayment.settled(Office.on(store.entities()), DAY, "60000.00", "18000.00");

            assertThat(grants(given)).isEqualTo(figures("100000.00", "100000.00", "80000.00", "78000.00", "0.00"));

            var demand = GivenRepayment.unspent(given);
            GivenRepayment.delivered(given, demand);
            GivenRepayment.entered(given, demand, "2000.00");
            given.does(
                    "ksiegowa2",
                    Role.ACCOUNTANT,
                    AnswerRepayment.class,
                    ref -> new AnswerRepayment.Command(ref, demand, 1, AnswerRepayment.Confirmation.CONFIRMED, null));

            assertThat(grants(given))
                    .as("what will not be paid and what came back is promised and agreed no longer")
                    .isEqualTo(figures("78000.00", "78000.00", "80000.00", "78000.00", "2000.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    /** Of 80 000 zł paid, 10 000 came back after a breach; more cost is accepted than is kept. */
    @ParameterizedTest
    @EnumSource
    void concludesAGrantOfWhichAPartCameBackAfterABreach(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = partlyReturned(store, "10000.00", "60000.00", "20000.00");

            given.does(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, ConcludeGrant.class, ConcludeGrant.Command::new);

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(grants(given))
                    .as("what came back is free, the accepted cost stands")
                    .isEqualTo(figures("70000.00", "70000.00", "80000.00", "80000.00", "10000.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    /** What came back is not paid out again: the last tranche is the accepted cost above all that was paid. */
    @ParameterizedTest
    @EnumSource
    void booksTheLastTrancheOfAGrantOfWhichAPartCameBack(DataBase kind) {
        try (var store = kind.fresh()) {
            var given =
                    partlyReturned(store, "12345.67", "60000.00", "35000.00").lastTranchePaid();

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(grants(given)).isEqualTo(figures("82654.33", "82654.33", "95000.00", "95000.00", "12345.67"));
            assertThat(check(given)).isEmpty();
        }
    }

    /** All that was paid came back: nothing is promised any more, what was paid and returned stays said. */
    @ParameterizedTest
    @EnumSource
    void freesWhatAWhollyReturnedGrantWasPromised(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();

            returnedWhole(given, "77866.66");

            assertThat(given.stage()).isEqualTo(Stage.REPAID);
            assertThat(grants(given)).isEqualTo(figures("0.00", "0.00", "77866.66", "0.00", "77866.66"));
            assertThat(check(given)).isEmpty();
        }
    }

    /** The cost was accepted, the last tranche was not paid yet; the accepted cost stands. */
    @ParameterizedTest
    @EnumSource
    void freesAWhollyReturnedGrantWhoseCostWasAccepted(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = GivenRepayment.settled(Office.on(store.entities()), DAY, "60000.00", "40000.00");

            returnedWhole(given, "80000.00");

            assertThat(grants(given)).isEqualTo(figures("0.00", "0.00", "80000.00", "100000.00", "80000.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    /** What came back of a grant in its durability period is not paid again: it is free for others. */
    @ParameterizedTest
    @EnumSource
    void freesThePartThatCameBackInTheDurabilityPeriod(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = GivenRepayment.monitored(Office.on(store.entities()), DAY);
            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
            var demand = GivenRepayment.demanded(given, "B1", "20000.00");
            GivenRepayment.delivered(given, demand);

            paidBack(given, demand);

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(grants(given)).isEqualTo(figures("80000.00", "80000.00", "100000.00", "100000.00", "20000.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    private static void returnedWhole(GivenCase given, String... amounts) {
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B2", amounts);
        GivenRepayment.delivered(given, demand);
        paidBack(given, demand);
    }

    /** Tranche and month are demanded, the bank gives the tranche back: what is paid then is of the month. */
    @ParameterizedTest
    @EnumSource
    void booksWhatIsRepaidAfterTheBankGaveATrancheBack(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
            GivenBridging.pay(given, 1);
            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
            var tranche = new PayoutReference(given.number() + "-T1");
            var parts = List.of(
                    new DemandRepayment.Part(tranche.text(), Money.of(1000)),
                    new DemandRepayment.Part(given.number() + "-M1", Money.of(8000)));
            var demand = given.does(
                            GivenMoney.MANAGER,
                            Role.MANAGER,
                            DemandRepayment.class,
                            ref -> new DemandRepayment.Command(
                                    ref, "B1", parts, GivenRepayment.ACCOUNT, "Nie wyjaśniono."))
                    .subject();
            given.does(
                    "ksiegowa2",
                    Role.ACCOUNTANT,
                    AnswerPayout.class,
                    ref -> new AnswerPayout.Command(
                            ref, tranche, AnswerPayout.Answer.RETURNED, DAY, "rachunek zamknięty"));
            paidBack(given, demand);

            assertThat(grants(given)).isEqualTo(figures("97333.33", "97333.33", "0.00", "0.00", "0.00"));
            assertThat(lines(given))
                    .filteredOn(line -> line.purpose() == Budget.Purpose.BRIDGING)
                    .extracting(line -> line.figures().returned())
                    .containsExactly(Money.of(8000));
            assertThat(check(given)).isEmpty();
        }
    }

    private static void paidBack(GivenCase given, String demand) {
        var office = given.office();
        var owed = office.inTransaction(() -> office.the(DemandBalances.class)
                .of(GivenRepayment.demand(given, demand))
                .owedOn(office.today()));
        GivenRepayment.entered(given, demand, owed.toString());
        GivenRepayment.confirmed(given, demand, 1);
    }

    private static GivenCase partlyReturned(Store store, String principal, String... costs) {
        var office = Office.on(store.entities()).on(DAY);
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        given.approvedAtOnceFor("100000.00").registeredAllMonth().agreed().firstTranchePaid();
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B1", principal);
        GivenRepayment.delivered(given, demand);
        paidBack(given, demand);
        GivenSettlement.submit(given, costs);
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        return given;
    }

    @ParameterizedTest
    @EnumSource
    void followsBridgingSupportApartFromTheGrant(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store);
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
            GivenBridging.pay(given, 1);

            assertThat(lines(given))
                    .extracting(line -> line.purpose() + " " + line.figures().agreed() + " "
                            + line.figures().paid())
                    .containsExactly("BRIDGING 48000.00 8000.00", "GRANTS 97333.33 0.00");
            assertThat(check(given)).isEmpty();
        }
    }

    /** Its only paid month is demanded and comes back: nothing of the support is promised any more. */
    @ParameterizedTest
    @EnumSource
    void freesBridgingSupportThatCameBack(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
            GivenBridging.pay(given, 1);

            monthReturned(given, "8000.00");

            assertThat(bridging(given)).isEqualTo(figures("0.00", "0.00", "8000.00", "0.00", "8000.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    /** A part of its month comes back after it is over: so much is free, the accepted cost stands. */
    @ParameterizedTest
    @EnumSource
    void freesThePartThatCameBackOfClosedSupport(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 1, "1600.00");
            GivenBridging.pay(given, 1);
            given.office().on(DAY.plusMonths(1));
            given.advisorDoes(
                    SettleBridgingMonth.class, ref -> new SettleBridgingMonth.Command(ref, 1, Money.of(8000), null));
            GivenBridging.close(given, BridgingKind.BASIC);

            monthReturned(given, "3000.00");

            assertThat(bridging(given)).isEqualTo(figures("5000.00", "5000.00", "8000.00", "8000.00", "3000.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    private static void monthReturned(GivenCase given, String amount) {
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        var part = new DemandRepayment.Part(given.number() + "-M1", Money.of(amount));
        var demand = given.does(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandRepayment.class,
                        ref -> new DemandRepayment.Command(
                                ref, "B1", List.of(part), GivenRepayment.ACCOUNT, "Nie wyjaśniono."))
                .subject();
        GivenRepayment.delivered(given, demand);
        paidBack(given, demand);
    }

    @ParameterizedTest
    @EnumSource
    void takesBackWhatTheBankReturned(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();

            given.does(
                    "ksiegowa2",
                    Role.ACCOUNTANT,
                    AnswerPayout.class,
                    ref -> new AnswerPayout.Command(
                            ref,
                            new PayoutReference("GR-2026-0001-T1"),
                            AnswerPayout.Answer.RETURNED,
                            DAY,
                            "rachunek zamknięty"));

            assertThat(grants(given)).isEqualTo(figures("97333.33", "97333.33", "0.00", "0.00", "0.00"));
            assertThat(check(given)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensTheEntriesBehindEveryFigure(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            var book = given.office().the(LedgerBook.class);
            var paid = new LedgerFilter(null, Budget.Purpose.GRANTS, Movement.PAY, given.number(), null);

            var entries = given.office().inTransaction(() -> book.entries(paid, null, 10));

            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.source()).isEqualTo("payout GR-2026-0001-T1");
                assertThat(entry.amount()).isEqualTo(Money.of("77866.66"));
                assertThat(entry.takenFrom()).isEqualTo(LedgerAccount.AGREED);
                assertThat(entry.broughtTo()).isEqualTo(LedgerAccount.PAID);
                assertThat(entry.trailEntry()).isPositive();
            });
            assertThat(given.office().inTransaction(() -> book.sum(paid))).isEqualTo(Money.of("77866.66"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensTheEntriesBehindEveryFigureOfAnEdition(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = GivenRepayment.settled(Office.on(store.entities()), DAY, "60000.00", "18000.00");
            var demand = GivenRepayment.unspent(given);
            GivenRepayment.delivered(given, demand);
            GivenRepayment.entered(given, demand, "2000.00");
            given.does(
                    "ksiegowa2",
                    Role.ACCOUNTANT,
                    AnswerRepayment.class,
                    ref -> new AnswerRepayment.Command(ref, demand, 1, AnswerRepayment.Confirmation.CONFIRMED, null));
            var office = given.office();
            var book = office.the(LedgerBook.class);
            var edition = lines(given).get(0).edition();

            var figures = office.inTransaction(book::editions).stream()
                    .filter(line -> line.edition().equals(edition) && line.purpose() == Budget.Purpose.GRANTS)
                    .findFirst()
                    .orElseThrow()
                    .figures();

            assertThat(figures.returned()).isEqualTo(Money.of("2000.00"));
            assertThat(figures.free())
                    .as("what may still be promised")
                    .isEqualTo(figures.planned().minus(Money.of("78000.00")));
            for (var movement : List.of(
                    Movement.PLAN, Movement.RESERVE, Movement.AGREE, Movement.PAY, Movement.SETTLE, Movement.RETURN)) {
                var filter = new LedgerFilter(edition, Budget.Purpose.GRANTS, movement, null, null);
                var entries = office.inTransaction(() -> book.entries(filter, null, 100));
                assertThat(entries).as(movement.name()).isNotEmpty().allSatisfy(entry -> {
                    assertThat(entry.movement()).isEqualTo(movement);
                    assertThat(entry.edition()).isEqualTo(edition);
                });
                assertThat(entries.stream().map(LedgerRow::amount).collect(Money.summing()))
                        .as(movement.name())
                        .isEqualTo(figures.of(movement))
                        .isEqualTo(office.inTransaction(() -> book.sum(filter)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesEntriesAndCasesByKeyWithoutGapsOrRepeats(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            var book = given.office().the(LedgerBook.class);
            var all = LedgerFilter.ALL;

            var whole = given.office().inTransaction(() -> book.entries(all, null, 100));
            var first = given.office().inTransaction(() -> book.entries(all, null, 2));
            var rest = given.office()
                    .inTransaction(() -> book.entries(all, first.get(1).key(), 100));

            assertThat(whole).hasSizeGreaterThan(4);
            assertThat(first).isEqualTo(whole.subList(0, 2));
            assertThat(rest).isEqualTo(whole.subList(2, whole.size()));
            assertThat(given.office()
                            .inTransaction(
                                    () -> book.cases(null, lines(given).get(0).key(), 10)))
                    .isEqualTo(lines(given).subList(1, lines(given).size()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithTheBudgetsOfTheEditions(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = agreed(store);
            var planned = given
                    .office()
                    .inTransaction(() -> given.office().the(LedgerBook.class).editions())
                    .stream()
                    .map(line -> line.figures().planned())
                    .collect(Money.summing());

            assertThat(planned.amount())
                    .isEqualByComparingTo(
                            new java.math.BigDecimal(String.valueOf(store.ask("SELECT SUM(amount) FROM budget"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatBypassesTheCode(DataBase kind) {
        try (var store = kind.fresh()) {
            agreed(store).firstTranchePaid();
            var cheats = List.of(
                    "UPDATE ledger_entry SET amount = amount + 1",
                    "DELETE FROM ledger_entry",
                    "UPDATE ledger_position SET paid = paid - 1",
                    "DELETE FROM ledger_position",
                    entry("PAY", "payout X", "30000.00", "AGREED", "PAID"),
                    entry("AGREE", "agreement X", "0.01", "RESERVED", "AGREED"),
                    entry("RETURN", "repayment X", "80000.00", "PAID", "RETURNED"),
                    entry("RESERVE", "promise X", "-1.00", "RESERVED", "FREE"),
                    entry("RESERVE", "promise X", "1.00", "FREE", "PAID"),
                    entry("RESERVE", "promise X", "0.00", "FREE", "RESERVED"));

            assertThat(cheats)
                    .allSatisfy(cheat ->
                            assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsEntriesThatNoRowStandsBehindAndRowsWithoutThem(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            assertThat(check(given)).isEmpty();

            store.withoutTriggers();
            store.sql(entry("PAY", "payout X", "5.00", "AGREED", "PAID"));

            assertThat(check(given)).containsExactly("ledger.without-row payout X", "ledger.position null");

            store.sql("DELETE FROM ledger_entry WHERE source = 'payout X'");
            store.sql("UPDATE ledger_entry SET amount = 70000.00 WHERE source = 'payout GR-2026-0001-T1'");

            assertThat(check(given)).containsExactly("ledger.differs payout GR-2026-0001-T1", "ledger.position null");

            store.sql("DELETE FROM ledger_entry WHERE source = 'payout GR-2026-0001-T1'");
            store.sql("UPDATE ledger_position SET paid = 0");

            assertThat(check(given)).containsExactly("ledger.differs payout GR-2026-0001-T1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsPayoutsAndBatchesThatWereRewrittenBesideTheOffice(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            assertThat(rules(given)).isEmpty();

            store.withoutTriggers();
            store.sql("UPDATE payout SET recipient_name = 'Kto inny'");
            assertThat(rules(given)).containsExactlyInAnyOrder("ledger.approval", "ledger.batch-file");

            store.sql(
                    "UPDATE payout SET recipient_name = (SELECT recipient_name FROM agreement), approved_by = 'nikt'");
            store.sql("UPDATE batch SET file_sha256 = 'x', row_count = 2");
            assertThat(rules(given))
                    .containsExactlyInAnyOrder("ledger.unknown-account", "ledger.batch-file", "ledger.batch-rows");

            store.sql("UPDATE payout SET approved_hash = NULL");
            assertThat(rules(given)).contains("ledger.approval");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheListWhenOnePayoutCannotBeRead(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = agreed(store).firstTranchePaid();
            GivenMoney.prepare(
                    new Cases(given.office())
                            .opened()
                            .approvedAtOnceFor("97333.33")
                            .registeredAllMonth()
                            .agreed(),
                    1);
            store.withoutTriggers();
            store.sql("UPDATE payout SET recipient_account = 'x' WHERE reference LIKE 'GR-2026-0001%'");
            var office = given.office().as("audytor", Role.AUDITOR);

            assertThat(looking(office, () -> office.the(PayoutRegister.class).page(PayoutFilter.ALL, null, 50)))
                    .extracting(row -> row.reference() + " " + row.readable())
                    .containsExactly("GR-2026-0001-T1 false", "GR-2026-0002-T1 true");
            assertThat(looking(office, () -> office.the(LedgerCheck.class).run())
                            .findings())
                    .extracting(Reason::rule)
                    .contains("ledger.unreadable");
        }
    }

    private static <T> T looking(Office office, Supplier<T> work) {
        var seen = new ArrayList<T>();
        try {
            office.inTransaction(() -> seen.add(work.get()));
        } catch (RollbackException marked) {
            // a row that cannot be read marks the transaction of the test; the office reads outside of one
        }
        return seen.get(0);
    }

    private static List<String> rules(GivenCase given) {
        return given
                .office()
                .inTransaction(() -> given.office().the(LedgerCheck.class).run())
                .findings()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatAFinishedCheckFound(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = agreed(store);
            var proofs = given.office().the(LedgerProofs.class);
            var finding = Reason.of("ledger.without-row")
                    .with("movement", Movement.PAY)
                    .with("source", "payout X");

            given.office().inTransaction(() -> {
                proofs.keep(new LedgerCheck.Outcome(7, List.of()), "audytor");
                proofs.keep(new LedgerCheck.Outcome(8, List.of(finding)), "pomost");
                return null;
            });

            assertThat(given.office().inTransaction(proofs::latest)).hasValueSatisfying(proof -> {
                assertThat(proof.number()).isEqualTo(2);
                assertThat(proof.begunBy()).isEqualTo("pomost");
                assertThat(proof.findingCount()).isEqualTo(1);
                assertThat(proof.findings()).singleElement().satisfies(found -> assertThat(found.figures())
                        .containsEntry("source", "payout X"));
            });
        }
    }

    private static String entry(String movement, String source, String amount, String from, String to) {
        return "INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from,"
                + " brought_to) SELECT '" + movement + "', '" + source + "', 'GRANTS', edition_code, number, " + amount
                + ", opened_on, '" + from + "', '" + to + "' FROM case_file";
    }

    private static GivenCase agreed(Store store) {
        return new Cases(Office.on(store.entities()).on(DAY))
                .opened()
                .approvedAtOnceFor("97333.33")
                .registeredAllMonth()
                .agreed();
    }

    private static List<LedgerBook.CaseLine> lines(GivenCase given) {
        return given.office()
                .inTransaction(() -> given.office().the(LedgerBook.class).cases(null, null, 10));
    }

    private static LedgerFigures grants(GivenCase given) {
        return of(given, Budget.Purpose.GRANTS);
    }

    private static LedgerFigures bridging(GivenCase given) {
        return of(given, Budget.Purpose.BRIDGING);
    }

    private static LedgerFigures of(GivenCase given, Budget.Purpose purpose) {
        return lines(given).stream()
                .filter(line -> line.purpose() == purpose)
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private static LedgerFigures figures(String... sums) {
        return new LedgerFigures(
                Money.ZERO,
                Money.of(sums[0]),
                Money.of(sums[1]),
                Money.of(sums[2]),
                Money.of(sums[3]),
                Money.of(sums[4]),
                Money.ZERO);
    }

    private static List<String> check(GivenCase given) {
        return given
                .office()
                .inTransaction(() -> given.office().the(LedgerCheck.class).run())
                .findings()
                .stream()
                .map(found -> found.rule() + " " + found.figures().get("source"))
                .toList();
    }
}
