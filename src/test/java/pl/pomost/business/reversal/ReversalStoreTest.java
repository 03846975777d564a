package pl.pomost.business.reversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenReversal;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.audit.CheckedTrail;
import pl.pomost.records.ledger.LedgerBook;
import pl.pomost.records.ledger.LedgerCheck;
import pl.pomost.records.ledger.LedgerFilter;
import pl.pomost.records.ledger.LedgerRow;
import pl.pomost.records.ledger.Movement;

/** Reversals on both data bases: ledger, trail, many at once, and what an intruder with SQL cannot do. */
class ReversalStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OTHER = "20999900000000000000000001";

    private Store store;
    private Office office;
    private GivenCase given;
    private String reference;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void writesContraEntriesAndNewOnesThatTheCheckProves(DataBase kind) {
        posted(kind);
        var line = GivenReversal.line(office, 1);
        GivenReversal.asked(office, line);
        GivenReversal.confirmed(office, line);
        assertThat(paid()).isEqualTo(Money.ZERO);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1, 2);

        assertThat(paid()).isEqualTo(Money.of("77866.66"));
        assertThat(entries(Movement.PAY))
                .extracting(entry -> entry.source() + " " + entry.amount())
                .containsExactlyInAnyOrder(
                        "payout " + reference + " 77866.66",
                        "reversed " + reference + "/1 -77866.66",
                        "payout " + reference + "/2 77866.66");
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void owesAPaymentAgainInTheLedger(DataBase kind) {
        demanded(kind);
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        GivenRepayment.delivered(given, demand);
        GivenRepayment.entered(given, demand, "5000.00");
        GivenRepayment.confirmed(given, demand, 1);
        GivenReversal.asked(office, GivenReversal.payment(given, demand, 1));
        GivenReversal.confirmed(
                office, GivenReversal.payment(given, demand, 1), GivenRepayment.CONFIRMER, Role.MANAGER);
        GivenRepayment.entered(given, demand, "4000.00");
        GivenRepayment.confirmed(given, demand, 2);

        assertThat(entries(Movement.RETURN))
                .extracting(entry -> entry.source() + " " + entry.amount())
                .containsExactlyInAnyOrder(
                        "repayment " + demand + "/1 4998.50",
                        "reversed " + demand + "/1 -4998.50",
                        "repayment " + demand + "/2 3998.80");
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
    }

    /** The demand is owed again, the case waits for it again, and ledger, payouts and trail say the same. */
    @ParameterizedTest
    @EnumSource
    void opensAClosedDemandAgainInTheLedger(DataBase kind) throws SQLException {
        demanded(kind);
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        GivenRepayment.delivered(given, demand);
        GivenRepayment.entered(given, demand, "15000.00");
        GivenRepayment.confirmed(given, demand, 1);
        var rest = office.inTransaction(() -> office.the(DemandBalances.class)
                .of(GivenRepayment.demand(given, demand))
                .owedOn(office.today()));
        GivenRepayment.entered(given, demand, rest.amount().toPlainString());
        GivenRepayment.confirmed(given, demand, 2);
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        refused("UPDATE demand SET closed_on = NULL, owed = 1");

        GivenReversal.asked(office, GivenReversal.payment(given, demand, 2));
        refused("UPDATE demand SET closed_on = NULL, owed = 1");
        GivenReversal.confirmed(
                office, GivenReversal.payment(given, demand, 2), GivenRepayment.CONFIRMER, Role.MANAGER);

        assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);
        assertThat(GivenRepayment.demand(given, demand).isOwed()).isTrue();
        assertThat(promised()).as("what its return had freed").isEqualTo(Money.of(100_000));
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
        GivenRepayment.entered(given, demand, rest.amount().toPlainString());
        GivenRepayment.confirmed(given, demand, 3);
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        assertThat(promised()).isEqualTo(Money.of(80_000));
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
    }

    /** What unspent money had freed is promised to the case again, and freed once more when it comes. */
    @ParameterizedTest
    @EnumSource
    void promisesTheCaseAgainWhatUnspentMoneyHadFreed(DataBase kind) throws SQLException {
        store = kind.fresh();
        office = Office.on(store.entities()).on(DAY);
        given = GivenRepayment.settled(office, DAY, "60000.00", "10000.00");
        var demand = GivenRepayment.unspent(given);
        GivenRepayment.delivered(given, demand);
        unspentReturned(demand, 1);
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);

        GivenReversal.asked(office, GivenReversal.payment(given, demand, 1));
        GivenReversal.confirmed(office, GivenReversal.payment(given, demand, 1));

        assertThat(given.stage()).isEqualTo(Stage.SETTLED);
        assertThat(entries(Movement.AGREE).stream().map(LedgerRow::amount).collect(Money.summing()))
                .isEqualTo(Money.of(100_000));
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
        unspentReturned(demand, 2);
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        assertThat(entries(Movement.AGREE).stream().map(LedgerRow::amount).collect(Money.summing()))
                .isEqualTo(Money.of(70_000));
        assertThat(proof()).isEmpty();
        refused(
                "INSERT INTO commitment (id, budget_id, edition_code, purpose, case_number, amount, committed_on, contract)"
                        + " SELECT 990001, budget_id, edition_code, purpose, case_number, 40000, committed_on, contract"
                        + " FROM commitment WHERE id = (SELECT MAX(id) FROM commitment WHERE contract IS NOT NULL)");
    }

    /** What the return of the whole grant had freed is promised again; what was saved before it stays free. */
    @ParameterizedTest
    @EnumSource
    void promisesTheCaseAgainWhatAWholeReturnHadFreed(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities()).on(DAY);
        given = GivenRepayment.settled(office, DAY, "60000.00", "30000.00").lastTranchePaid();
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B2", "80000.00", "10000.00");
        GivenRepayment.delivered(given, demand);
        var owed = office.inTransaction(() -> office.the(DemandBalances.class)
                .of(GivenRepayment.demand(given, demand))
                .owedOn(office.today()));
        GivenRepayment.entered(given, demand, owed.toString());
        GivenRepayment.confirmed(given, demand, 1);
        assertThat(given.stage()).isEqualTo(Stage.REPAID);
        assertThat(promised()).isEqualTo(Money.ZERO);
        assertThat(proof()).isEmpty();

        GivenReversal.asked(office, GivenReversal.payment(given, demand, 1));
        GivenReversal.confirmed(
                office, GivenReversal.payment(given, demand, 1), GivenRepayment.CONFIRMER, Role.MANAGER);

        assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);
        assertThat(promised()).isEqualTo(Money.of(90_000));
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
        GivenRepayment.entered(given, demand, owed.toString());
        GivenRepayment.confirmed(given, demand, 2);
        assertThat(promised()).isEqualTo(Money.ZERO);
        assertThat(proof()).isEmpty();
        var other = new Cases(office).opened();
        office.inTransaction(() -> {
            var programmes = office.the(Programmes.class);
            var budget = programmes.lockBudget(given.file().editionCode(), Budget.Purpose.GRANTS);
            programmes.add(new Commitment(budget, other.number(), budget.left(), DAY));
            return null;
        });
        assertThat(GivenReversal.against(office, GivenReversal.payment(given, demand, 2)))
                .containsExactly("reversal.money-given");
    }

    private Money promised() {
        return office.inTransaction(
                () -> office.the(Programmes.class).committedTo(given.number(), Budget.Purpose.GRANTS));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheLastTrancheBackWithItsSavingInTheLedger(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities()).on(DAY);
        given = GivenRepayment.settled(office, DAY, "60000.00", "30000.00").lastTranchePaid();
        var last = given.number() + "-T2";

        GivenReversal.asked(office, GivenReversal.answer(given, last));
        GivenReversal.confirmed(office, GivenReversal.answer(given, last));

        assertThat(given.stage()).isEqualTo(Stage.SETTLED);
        assertThat(proof()).isEmpty();
        assertThat(untold()).isEmpty();
        GivenPosting.typed(given, last);
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        assertThat(proof()).isEmpty();
    }

    /** Either the saving is promised to somebody else first, and the tranche stays, or it is taken back first. */
    @ParameterizedTest
    @EnumSource
    void eitherGivesTheSavingOrTakesItBack(DataBase kind) throws Exception {
        store = kind.fresh();
        office = Office.on(store.entities()).on(DAY);
        given = GivenRepayment.settled(office, DAY, "60000.00", "30000.00").lastTranchePaid();
        var other = new Cases(office).opened();
        var answer = GivenReversal.answer(given, given.number() + "-T2");
        GivenReversal.asked(office, answer);
        var asked = GivenReversal.answer(given, given.number() + "-T2");

        var answers = Clients.race(List.of(
                () -> office.as(GivenPosting.CONFIRMER, Role.ACCOUNTANT)
                        .does(AnswerReversal.class, GivenReversal.confirmation(asked)),
                () -> office.inTransaction(() -> {
                    var programmes = office.the(Programmes.class);
                    var budget = programmes.lockBudget(given.file().editionCode(), Budget.Purpose.GRANTS);
                    programmes.add(new Commitment(budget, other.number(), budget.left(), DAY));
                    return null;
                })));

        assertThat(answers.getOrDefault("done", 0L)).isPositive();
        assertThat(((Number) store.ask("SELECT amount - committed FROM budget WHERE purpose = 'GRANTS' AND id ="
                                + " (SELECT MAX(budget_id) FROM commitment WHERE contract IS NOT NULL)"))
                        .intValue())
                .isZero();
        assertThat(store.ask("SELECT state FROM payout WHERE reference = '" + given.number() + "-T2'"))
                .isEqualTo(given.stage() == Stage.SETTLED ? "EXPORTED" : "EXECUTED");
    }

    @ParameterizedTest
    @EnumSource
    void isConfirmedOnceHoweverManyConfirm(DataBase kind) throws Exception {
        posted(kind);
        var line = GivenReversal.line(office, 1);
        GivenReversal.asked(office, line);

        var answers = Clients.race(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> office.as("ksiegowa" + (i + 2), Role.ACCOUNTANT)
                        .does(AnswerReversal.class, GivenReversal.confirmation(line)))
                .toList());

        assertThat(answers).isEqualTo(Map.of("done", 1L, "reversal.none-waits", 7L));
        assertThat(((Number) store.ask("SELECT posted_count FROM bank_statement")).intValue())
                .isZero();
        assertThat(proof()).isEmpty();
    }

    /** Either the settlement comes first and is named, or the reversal, and there is nothing to settle. */
    @ParameterizedTest
    @EnumSource
    void eitherReversesOrTakesTheSettlement(DataBase kind) throws Exception {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "100000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed();
        posted();
        var line = GivenReversal.line(office, 1);
        GivenReversal.asked(office, line);

        var answers = Clients.race(List.of(
                () -> office.as(GivenPosting.CONFIRMER, Role.ACCOUNTANT)
                        .does(AnswerReversal.class, GivenReversal.confirmation(line)),
                () -> GivenSettlement.submit(given, "100000.00")));

        assertThat(answers).containsEntry("done", 1L).hasSize(2);
        assertThat(List.of(store.ask("SELECT state FROM payout"), store.ask("SELECT stage FROM case_file")))
                .isIn(List.of("EXPORTED", "CONTRACT_SIGNED"), List.of("EXECUTED", "SETTLEMENT_SUBMITTED"));
        assertThat(proof()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesReversalsThatNobodyMayAskForOrConfirm(DataBase kind) throws SQLException {
        posted(kind);
        refused(asked("'EXECUTION', 'krótko', 'ksiegowa', p.amount, 1", "p.state = 'EXECUTED'"));
        refused(asked("'EXECUTION', 'bo to była pomyłka', 'Ksiegowa', p.amount, 1", "p.state = 'EXECUTED'"));
        refused(asked("'EXECUTION', 'bo to była pomyłka', 'ksiegowa', p.amount, 2", "p.state = 'EXECUTED'"));
        refused(asked("'EXECUTION', 'bo to była pomyłka', 'ksiegowa', 1, 1", "p.state = 'EXECUTED'"));
        refused(asked("'RETURN', 'bo to była pomyłka', 'ksiegowa', p.amount, 1", "p.state = 'EXECUTED'"));
        refused(asked(
                "'EXECUTION', 'bo to była pomyłka', '" + GivenMoney.MANAGER + "', p.amount, 1",
                "p.state = 'EXECUTED'"));
        refused(asked("'EXECUTION', 'bo to była pomyłka', 'nieznana', p.amount, 1", "p.state = 'EXECUTED'"));
        GivenReversal.asked(office, GivenReversal.line(office, 1));

        refused(asked("'EXECUTION', 'bo to była pomyłka', 'ksiegowa', p.amount, 1", "p.state = 'EXECUTED'"));
        refused("UPDATE reversal SET reason = 'inny powód, też długi'");
        refused("UPDATE reversal SET asked_by = 'ktoś'");
        refused("UPDATE reversal SET live = NULL");
        refused(answered("ksiegowa"));
        refused(answered(GivenMoney.MANAGER));
        refused(answered("KSIEGOWA2"));
        refused(answered("nieznana"));
        refused("UPDATE reversal SET state = 'REFUSED', answered_by = 'ksiegowa2', answered_on = DATE('2026-03-02'),"
                + " live = NULL");
        refused("DELETE FROM reversal");
        refused("TRUNCATE TABLE reversal" + (kind == DataBase.POSTGRESQL ? " CASCADE" : ""));
        assertThat(store.ask("SELECT state FROM reversal")).isEqualTo("ASKED");
    }

    /** Past the code, too: what was typed is not taken back once a line tells it. */
    @ParameterizedTest
    @EnumSource
    void refusesToTakeBackWhatALineToldMeanwhile(DataBase kind) throws SQLException {
        opened(kind);
        ordered();
        GivenPosting.typed(given, reference);
        GivenReversal.asked(office, GivenReversal.answer(given, reference));
        told();

        refused(answered("ksiegowa2"));
        assertThat(store.ask("SELECT state FROM reversal")).isEqualTo("ASKED");
        assertThat(untold()).isEmpty();
        assertThat(proof()).isEmpty();
    }

    /** Either a line is bound to the answer, which stays, or the answer is taken back, and the line tells it anew. */
    @ParameterizedTest
    @EnumSource
    void eitherBindsALineOrReverses(DataBase kind) throws Exception {
        opened(kind);
        ordered();
        GivenPosting.typed(given, reference);
        GivenReversal.asked(office, GivenReversal.answer(given, reference));
        loaded();
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        var answer = GivenReversal.answer(given, reference);

        Clients.race(List.of(
                () -> office.as(GivenPosting.CONFIRMER, Role.ACCOUNTANT)
                        .does(AnswerReversal.class, GivenReversal.confirmation(answer)),
                () -> GivenPosting.confirmed(office, 1)));

        assertThat(List.of(
                        store.ask("SELECT state FROM payout"),
                        store.ask("SELECT state FROM posting"),
                        store.ask("SELECT state FROM reversal")))
                .isIn(
                        List.of("EXECUTED", "CONFIRMED", "ASKED"),
                        List.of("EXECUTED", "CONFIRMED", "CONFIRMED"),
                        List.of("EXPORTED", "PROPOSED", "CONFIRMED"));
        assertThat(proof()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesToTakeBackWithoutAReversal(DataBase kind) throws SQLException {
        posted(kind);
        refused(payoutBack("undone"));
        refused(payoutBack("undone + 1"));
        refused("UPDATE payout SET undone = 1");
        refused("UPDATE posting SET reversal = 'ASKED'");
        refused("UPDATE posting SET reversal = 'DONE', live = NULL, executes = NULL, moves = NULL");
        refused("UPDATE posting SET bound = TRUE");
        GivenReversal.asked(office, GivenReversal.line(office, 1));

        refused(payoutBack("undone + 1"));
        refused("UPDATE posting SET reversal = NULL");
        refused("UPDATE posting SET reversal = 'DONE', live = NULL, executes = NULL, moves = NULL");
        // confirmed past the code: the posting is not reversed before the payout is back
        store.sql(answered("ksiegowa2"));
        refused("UPDATE posting SET reversal = 'DONE', live = NULL, executes = NULL, moves = NULL");
        refused("UPDATE posting SET reversal = NULL");
        refused(payoutBack("undone + 2"));
        assertThat(proof()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAReversedPostingAsItIs(DataBase kind) throws SQLException {
        posted(kind);
        var line = GivenReversal.line(office, 1);
        GivenReversal.asked(office, line);
        GivenReversal.confirmed(office, line);

        refused("UPDATE posting SET reversal = NULL, live = 1, executes = payout_reference");
        refused("UPDATE posting SET reversal = 'ASKED', live = 1, executes = payout_reference");
        refused("UPDATE posting SET answered_by = 'ksiegowa3'");
        refused("UPDATE reversal SET state = 'REFUSED', done = NULL, grounds = 'x'");
        refused("UPDATE bank_statement SET posted_count = 1");
        refused(
                "INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from,"
                        + " brought_to) SELECT movement, 'reversed x/1', purpose, edition_code, case_number, -1, day, 'PAID', 'AGREED'"
                        + " FROM ledger_entry WHERE movement = 'PAY' AND amount > 0");
        assertThat(store.ask("SELECT reversal FROM posting")).isEqualTo("DONE");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToTakeAPaymentBackWithoutAReversal(DataBase kind) throws SQLException {
        demanded(kind);
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        GivenRepayment.delivered(given, demand);
        GivenRepayment.entered(given, demand, "5000.00");
        refused("UPDATE repayment SET reversed_on = DATE('2026-03-02'), live = NULL");
        GivenRepayment.confirmed(given, demand, 1);

        refused("UPDATE repayment SET reversed_on = DATE('2026-03-02'), live = NULL");
        GivenReversal.asked(office, GivenReversal.payment(given, demand, 1));
        refused("UPDATE repayment SET reversed_on = DATE('2026-03-02'), live = NULL");
        GivenReversal.confirmed(
                office, GivenReversal.payment(given, demand, 1), GivenRepayment.CONFIRMER, Role.MANAGER);
        refused("UPDATE repayment SET reversed_on = NULL, live = 1");
        refused("UPDATE repayment SET principal_share = 0, interest_share = 5000");
        assertThat(((Number) store.ask("SELECT returned FROM demand")).intValue())
                .isZero();
    }

    private void unspentReturned(String demand, int payment) {
        GivenRepayment.entered(given, demand, "10000.00");
        given.does(
                GivenPosting.CONFIRMER,
                Role.ACCOUNTANT,
                AnswerRepayment.class,
                ref -> new AnswerRepayment.Command(ref, demand, payment, AnswerRepayment.Confirmation.CONFIRMED, null));
    }

    private void posted(DataBase kind) {
        opened(kind);
        posted();
    }

    private void opened(DataBase kind) {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        given = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed();
    }

    private void posted() {
        ordered();
        told();
    }

    private void ordered() {
        var payout = GivenMoney.prepare(given, 1);
        GivenBatch.export(office, payout);
        reference = payout.text();
    }

    private void told() {
        loaded();
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);
    }

    private void loaded() {
        var amount = office.inTransaction(() ->
                office.the(Payouts.class).payout(new PayoutReference(reference)).amount());
        GivenStatement.loaded(
                office,
                BankWords.of("00001", office.today(), "100000.00")
                        .moved(amount.negate().amount().toPlainString(), reference, GivenMoney.ACCOUNT, "umowa")
                        .moved("-1.50", "", OTHER, "opłata")
                        .camt("08"));
    }

    private void demanded(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities()).on(DAY);
        given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
        GivenRepayment.explained(given);
    }

    private Money paid() {
        return office.inTransaction(() -> office.the(LedgerBook.class)
                .sum(new LedgerFilter(null, Budget.Purpose.GRANTS, Movement.PAY, given.number(), null)));
    }

    private List<LedgerRow> entries(Movement movement) {
        return office.inTransaction(() -> office.the(LedgerBook.class)
                .entries(new LedgerFilter(null, Budget.Purpose.GRANTS, movement, given.number(), null), null, 20));
    }

    /** What the trail does not tell, but for the decision that the given case was approved with at once. */
    private List<Reason> untold() {
        return CheckedTrail.of(office).findings().stream()
                .filter(found -> !"decision".equals(found.figures().get("thing")))
                .toList();
    }

    private List<Reason> proof() {
        return office.inTransaction(() -> office.the(LedgerCheck.class).run()).findings();
    }

    /** @param values undoes, reason, who asks, amount, turn */
    private static String asked(String values, String where) {
        var parts = values.split(", (?=[^ ])");
        return "INSERT INTO reversal (id, subject, undoes, statement_number, line, attempt, case_number, payout_reference,"
                + " amount, bank_day, turn, reason, state, asked_by, asked_on, live) SELECT 1, 'LINE', " + parts[0]
                + ", 'WB-2026-0001', 1, 1, p.case_number, p.reference, " + parts[3] + ", p.executed_on, " + parts[4]
                + ", "
                + parts[1] + ", 'ASKED', " + parts[2] + ", p.executed_on, 1 FROM payout p WHERE " + where;
    }

    private static String answered(String account) {
        return "UPDATE reversal SET state = 'CONFIRMED', answered_by = '" + account
                + "', answered_on = DATE('2026-03-02'), live = NULL, done = 1";
    }

    private static String payoutBack(String undone) {
        return "UPDATE payout SET state = 'EXPORTED', undone = " + undone
                + ", answered_by = NULL, answered_on = NULL, executed_on = NULL";
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> store.sql(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> assertThat(((SQLException) refusal).getSQLState())
                        .as(refusal.getMessage())
                        .matches("23...|XCL4."));
    }
}
