package pl.pomost.business.posting;

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
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.given.Statements;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.audit.CheckedTrail;
import pl.pomost.records.ledger.LedgerBook;
import pl.pomost.records.ledger.LedgerCheck;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;
import pl.pomost.records.statement.StatementRegister;

/** Postings on both data bases, and what an intruder with SQL cannot do to them. */
class PostingStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OTHER = "20999900000000000000000001";

    private static final String NONE = "CAST(NULL AS VARCHAR(35))";

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
    void executesThePayoutAndCountsWhatIsPosted(DataBase kind) throws SQLException {
        loadedOn(kind);
        assertThat(work(StatementLines.View.OPEN)).extracting(LineRow::line).containsExactly(1, 2);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT);
        assertThat(work(StatementLines.View.OPEN)).extracting(LineRow::line).containsExactly(2);
        assertThat(work(StatementLines.View.TO_CONFIRM)).isEmpty();
        office.as(GivenPosting.CONFIRMER, Role.ACCOUNTANT);
        assertThat(work(StatementLines.View.TO_CONFIRM))
                .extracting(LineRow::line)
                .containsExactly(1);
        GivenPosting.confirmed(office, 1);

        assertThat(store.ask("SELECT state FROM payout")).isEqualTo("EXECUTED");
        assertThat(store.ask("SELECT answered_by FROM payout")).isEqualTo(GivenPosting.CONFIRMER);
        var row = office.inTransaction(() -> office.the(StatementRegister.class).one("WB-2026-0001"));
        assertThat(row.postedCount()).isEqualTo(1);
        assertThat(row.posted()).isEqualTo(Money.of("-77866.66"));
        assertThat(row.posted().plus(row.unposted())).isEqualTo(row.moved());
        GivenPosting.proposed(office, 2, PostingKind.OTHER, null, "opłata");
        GivenPosting.confirmed(office, 2);
        assertThat(office.inTransaction(
                                () -> office.the(StatementRegister.class).one("WB-2026-0001"))
                        .unposted())
                .isEqualTo(Money.ZERO);
    }

    /** A line that somebody posts past the office is told by no entry. */
    @ParameterizedTest
    @EnumSource
    void isFoundByTheCheckOfTheTrailWhenItWasWrittenPastTheOffice(DataBase kind) throws SQLException {
        loadedOn(kind);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);
        assertThat(findings()).isEmpty();

        store.sql(other("ksiegowa2").replace("line = 1", "line = 2"));
        assertThat(findings()).containsExactly("trail.untold");
    }

    private List<String> findings() {
        return CheckedTrail.of(office).findings().stream()
                .filter(found -> String.valueOf(found.figures().get("chain")).startsWith("STATEMENT/"))
                .map(Reason::rule)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void executesAPayoutOnceHoweverManyConfirm(DataBase kind) throws Exception {
        loadedOn(kind);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);

        var answers = Clients.race(IntStream.range(0, Clients.MANY)
                .<Runnable>mapToObj(i -> () -> office.as("ksiegowa" + (i + 2), Role.ACCOUNTANT)
                        .does(AnswerPosting.class, GivenPosting.confirmation(1, 1)))
                .toList());

        assertThat(answers).isEqualTo(Map.of("done", 1L, "posting.answered", Clients.MANY - 1L));
        assertThat(((Number) store.ask("SELECT posted_count FROM bank_statement")).intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void namesAPayoutOnceHoweverManyPropose(DataBase kind) throws Exception {
        loadedOn(kind);

        var answers = Clients.race(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> office.as("ksiegowa" + (i + 2), Role.ACCOUNTANT)
                        .does(ProposePosting.class, GivenPosting.proposal(1, PostingKind.EXECUTION, reference, null)))
                .toList());

        assertThat(answers).isEqualTo(Map.of("done", 1L, "posting.stands", 7L));
    }

    @ParameterizedTest
    @EnumSource
    void namesAPayoutOnceInTwoStatements(DataBase kind) throws Exception {
        loadedOn(kind);
        GivenStatement.loaded(
                office,
                BankWords.of("00002", DAY, "22131.84")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "znowu")
                        .camt("08"));

        var answers = Clients.race(List.of(
                () -> office.as("ksiegowa3", Role.ACCOUNTANT)
                        .does(
                                ProposePosting.class,
                                GivenPosting.proposal(1, PostingKind.EXECUTION, reference, "z pierwszego wyciągu")),
                () -> office.as("ksiegowa4", Role.ACCOUNTANT)
                        .does(
                                ProposePosting.class,
                                new ProposePosting.Command(
                                        "WB-2026-0002", 1, PostingKind.EXECUTION, reference, "z drugiego wyciągu"))));

        assertThat(answers).hasSize(2).containsEntry("done", 1L);
        assertThat(answers.keySet())
                .allMatch(answer -> answer.matches("done|match.taken|match.same-movement|posting.taken-meanwhile"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheCheatsOfSql(DataBase kind) throws SQLException {
        loadedOn(kind);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);

        refused(answered("CONFIRMED", "ksiegowa"));
        refused(answered("CONFIRMED", "Ksiegowa"));
        refused(answered("CONFIRMED", GivenMoney.MANAGER));
        refused(answered("CONFIRMED", "ksiegowa2"));
        refused("UPDATE posting SET kind = 'OTHER'");
        refused("UPDATE posting SET amount = -1");
        refused("UPDATE posting SET live = NULL");
        refused("UPDATE posting SET executes = NULL");
        refused("UPDATE posting SET proposed_by = 'kto inny'");
        refused("UPDATE bank_statement SET posted_count = 1, posted = 0");
        refused("UPDATE bank_statement SET posted_count = line_count, posted = kept");
        refused("DELETE FROM posting");
        refused("TRUNCATE TABLE posting" + (kind == DataBase.POSTGRESQL ? " CASCADE" : ""));
        refused(inserted("1, 2, 'EXECUTION', amount, payout_reference, payout_amount, 'x', 1, executes"));
        refused(inserted("2, 1, 'EXECUTION', -1.50, payout_reference, payout_amount, 'x', 1, executes"));
        refused(inserted("2, 1, 'EXECUTION', amount, payout_reference, payout_amount, 'x', 1, executes"));
        refused(inserted("2, 1, 'OTHER', amount, " + NONE + ", CAST(NULL AS DECIMAL), 'x', 1, " + NONE));
        refused(inserted("2, 1, 'RETURN', -1.50, payout_reference, payout_amount, 'x', 1, " + NONE));
        assertThat(store.ask("SELECT state FROM payout")).isNotEqualTo("EXECUTED");
    }

    @ParameterizedTest
    @EnumSource
    void neitherRejectsNorPaysAgainWhatALineTellsWhateverSqlSays(DataBase kind) throws SQLException {
        loadedOn(kind);
        assertThat(store.ask("SELECT names_payout FROM statement_line WHERE line = 1"))
                .isEqualTo(reference);
        var rejected = "UPDATE payout SET state = 'REJECTED_BY_BANK', answered_by = 'ksiegowa',"
                + " answered_on = DATE('2026-03-02'), grounds = 'x', live_instalment = NULL WHERE reference = '"
                + reference
                + "'";

        refused(rejected);
        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .refusalOf(
                                AnswerPayout.class,
                                new AnswerPayout.Command(
                                        given.ref(),
                                        new PayoutReference(reference),
                                        AnswerPayout.Answer.REJECTED,
                                        null,
                                        "bank odrzucił"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("payout.on-statement");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.OTHER, null, "inny przelew"))
                .isEqualTo("posting.is-execution");
        refused(other("ksiegowa"));
        past(kind, other("ksiegowa"));
        refused(rejected);
    }

    /** Called rejected before its statement came, its line may be explained as something else, which releases nothing. */
    @ParameterizedTest
    @EnumSource
    void keepsBeingToldWhateverTheLineIsPostedAs(DataBase kind) throws SQLException {
        orderedOn(kind);
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref, new PayoutReference(reference), AnswerPayout.Answer.REJECTED, null, "bank odrzucił"));
        load();
        refused(other(GivenMoney.MANAGER));
        GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "wyjaśniamy z bankiem");
        refused(answered("CONFIRMED", GivenMoney.MANAGER));
        GivenPosting.confirmed(office, 1);

        assertThat(office.inTransaction(() -> office.the(LedgerCheck.class).run())
                        .findings())
                .extracting(Reason::rule)
                .contains("ledger.told-executed");
        var anew = GivenMoney.prepare(given, 1);
        assertThat(store.ask("SELECT state FROM payout WHERE reference = '" + anew.text() + "'"))
                .isEqualTo("PREPARED");
    }

    private static String other(String account) {
        return "INSERT INTO posting (id, statement_number, line, attempt, kind, amount, found_how, note, state, proposed_by,"
                + " proposed_on, live) SELECT 1, statement_number, line, 1, 'OTHER', amount, 'BY_HAND', 'x', 'PROPOSED', '"
                + account + "', booked_on, 1 FROM statement_line WHERE line = 1";
    }

    /** As it was before the data base refused it. */
    private void past(DataBase kind, String sql) throws SQLException {
        var trigger = kind == DataBase.DERBY ? "posting_other_is_no_execution" : "posting_other_watched ON posting";
        store.sql("DROP TRIGGER " + trigger);
        store.sql(sql);
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheProposalOfWhoApproved(DataBase kind) {
        loadedOn(kind);

        refused(
                "INSERT INTO posting (id, statement_number, line, attempt, kind, amount, payout_reference, payout_amount,"
                        + " found_how, state, proposed_by, proposed_on, live, executes) SELECT 1, 'WB-2026-0001', 1, 1, 'EXECUTION',"
                        + " -amount, reference, amount, 'REFERENCE', 'PROPOSED', '" + GivenMoney.MANAGER
                        + "', DATE('2026-03-02'), 1,"
                        + " reference FROM payout");
    }

    @ParameterizedTest
    @EnumSource
    void isAPaymentThatBothPersonsAnswerFor(DataBase kind) throws SQLException {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        GivenStatement.loaded(
                office,
                BankWords.of("1", DAY, "0.00")
                        .moved("5000.00", "", OTHER, "zwrot " + demand)
                        .camt("08"));
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        GivenRepayment.entered(given, demand, "5000.00");
        refused("UPDATE posting SET state = 'CONFIRMED', answered_by = 'ksiegowa2', answered_on = DATE('2026-03-02'),"
                + " payment_number = 1");

        GivenPosting.confirmed(office, 1);
        assertThat(((Number) store.ask("SELECT payment_number FROM posting")).intValue())
                .isEqualTo(2);
        assertThat(((Number) store.ask("SELECT COUNT(*) FROM repayment WHERE state = 'CONFIRMED'")).intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void keepsASurplusWhenNothingIsOwedAnyMore(DataBase kind) throws SQLException {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        GivenStatement.loaded(
                office,
                BankWords.of("1", DAY, "0.00")
                        .moved("30000.00", "", OTHER, demand)
                        .camt("08"));
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, "za dużo, reszta do zwrotu");
        refused("UPDATE posting SET surplus = 1");
        GivenPosting.confirmed(office, 1);

        var row = office.inTransaction(() -> office.the(StatementRegister.class).one("WB-2026-0001"));
        var paid = Money.of(store.ask("SELECT amount FROM repayment").toString());
        assertThat(row.surplus().plus(paid)).isEqualTo(Money.of("30000.00"));
        assertThat(row.surplus().isPositive()).isTrue();
        assertThat(row.unposted().isZero()).isTrue();
        assertThat(store.ask("SELECT owed FROM demand")).isNull();
        refused("UPDATE posting SET surplus = surplus - 1");
        assertThat(surplusInLedger()).isEqualTo(row.surplus());
        assertThat(office.inTransaction(() -> office.the(LedgerCheck.class).run())
                        .findings())
                .isEmpty();
    }

    private Money surplusInLedger() {
        return office.inTransaction(() -> office.the(LedgerBook.class).cases(null, null, 10)).stream()
                .map(line -> line.figures().surplus())
                .collect(Money.summing());
    }

    @ParameterizedTest
    @EnumSource
    void countsAMovementOnceWhateverSqlSays(DataBase kind) throws SQLException {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        for (var id : List.of("1", "2")) {
            GivenStatement.loaded(
                    office,
                    BankWords.of(id, DAY, "0.00")
                            .moved("5000.00", "", OTHER, "zwrot " + demand)
                            .camt("08"));
        }
        var second = new ProposePosting.Command("WB-2026-0002", 1, PostingKind.REPAYMENT, demand, "x");
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        assertThat(office.as("ksiegowa3", Role.ACCOUNTANT)
                        .refusalOf(ProposePosting.class, second)
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("match.same-movement");

        refused(moved("movement"));
        refused(moved("'WB-2026-0002/1'"));
        refused(moved(NONE));
        refused("UPDATE posting SET moves = 'x'");
        refused("UPDATE posting SET moves = NULL");
        refused("UPDATE statement_line SET movement = 'x'");
        GivenRepayment.entered(given, demand, "1000.00");
        refused(
                "INSERT INTO repayment (id, demand_number, number, amount, received_on, bank_reference, state, entered_by,"
                        + " entered_on, live) SELECT 1, demand_number, 2, amount, received_on, bank_reference, state, 'ksiegowa3',"
                        + " entered_on, 1 FROM repayment");
        refused(
                "INSERT INTO repayment (id, demand_number, number, amount, received_on, bank_reference, state, entered_by,"
                        + " entered_on, live) SELECT 1, demand_number, 2, amount, received_on, bank_reference, state, 'ksiegowa3',"
                        + " entered_on, 2 FROM repayment");
        refused("UPDATE repayment SET live = NULL");
    }

    /** A posting of the second statement. @param moves the movement that it says to make count */
    private static String moved(String moves) {
        return "INSERT INTO posting (id, statement_number, line, attempt, kind, amount, demand_number, found_how, note, state,"
                + " proposed_by, proposed_on, live, moves) SELECT 1, l.statement_number, 1, 1, 'REPAYMENT', l.amount, d.number,"
                + " 'BY_HAND', 'x', 'PROPOSED', 'ksiegowa3', l.booked_on, 1, " + moves
                + " FROM statement_line l, demand d WHERE l.statement_number = 'WB-2026-0002'";
    }

    @ParameterizedTest
    @EnumSource
    void saysAsManyStatementsHoweverManyLines(DataBase kind) {
        loadedOn(kind);
        var words = BankWords.of("00002", DAY, "22131.84");
        for (int i = 0; i < 30; i++) {
            words.moved("-1.00", "GR-2026-%04d-T1".formatted(i + 50), OTHER, "x")
                    .moved("1.00", "", OTHER, "ZW-2026-0009");
        }
        GivenStatement.loaded(office, words.camt("08"));
        var counted = Statements.on(store);

        var few = counted.in(() ->
                office.inTransaction(() -> office.the(StatementLines.class).page("WB-2026-0002", 0, 2)));
        var many = counted.in(() ->
                office.inTransaction(() -> office.the(StatementLines.class).page("WB-2026-0002", 0, 60)));
        assertThat(many).isLessThanOrEqualTo(few + 1);
    }

    /** What the bank took back is not posted by SQL either. */
    @ParameterizedTest
    @EnumSource
    void postsNothingThatTheBankTookBack(DataBase kind) throws SQLException {
        loadedOn(kind);
        GivenStatement.loaded(
                office,
                BankWords.of("00002", DAY, "300000.00")
                        .moved("-7.00", "", OTHER, "omyłka")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .tookBack("77866.66", reference, GivenMoney.ACCOUNT, "storno")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .camt("08"));
        var of = " FROM statement_line WHERE statement_number = 'WB-2026-0002' AND line = ";

        assertThat(store.ask("SELECT cancels" + of + "2")).isEqualTo(3);
        assertThat(store.ask("SELECT cancels" + of + "3")).isEqualTo(2);
        assertThat(store.ask("SELECT names_payout" + of + "2")).isNull();
        assertThat(store.ask("SELECT names_payout" + of + "4")).isEqualTo(reference);
        refused("UPDATE statement_line SET cancels = NULL");
        var execution = "INSERT INTO posting (id, statement_number, line, attempt, kind, amount, payout_reference,"
                + " payout_amount, found_how, state, proposed_by, proposed_on, live, executes, moves)"
                + " SELECT 1, statement_number, line, 1, 'EXECUTION', amount, '" + reference
                + "', -amount, 'REFERENCE', 'PROPOSED', 'ksiegowa', booked_on, 1, '" + reference + "', movement" + of;
        refused(execution + "2");
        refused(execution
                        .replace("'EXECUTION'", "'RETURN'")
                        .replace("-amount", "amount")
                        .replace("executes", "gives_back")
                + "3");
        store.sql(execution + "4");
    }

    private void loadedOn(DataBase kind) {
        orderedOn(kind);
        load();
    }

    private void orderedOn(DataBase kind) {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        given = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed();
        reference = GivenPosting.ordered(given, 1);
    }

    private void load() {
        GivenStatement.loaded(
                office,
                BankWords.of("00001", DAY, "100000.00")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .moved("-1.50", "", OTHER, "opłata")
                        .camt("08"));
    }

    private List<LineRow> work(StatementLines.View view) {
        return office.inTransaction(() -> office.the(StatementLines.class).work(view, null, 50));
    }

    private static String answered(String state, String account) {
        return "UPDATE posting SET state = '" + state + "', answered_by = '" + account
                + "', answered_on = DATE('2026-03-02')";
    }

    /** @param values line, attempt, kind, amount, payout, its amount, note, live, executes */
    private static String inserted(String values) {
        var parts = values.split(", ");
        return "INSERT INTO posting (id, statement_number, line, attempt, kind, amount, payout_reference, payout_amount,"
                + " found_how, note, state, proposed_by, proposed_on, live, executes) SELECT 1, statement_number, "
                + String.join(", ", List.of(parts).subList(0, 6)) + ", 'BY_HAND', " + parts[6]
                + ", 'PROPOSED', 'ksiegowa3', proposed_on, " + parts[7] + ", " + parts[8] + " FROM posting";
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
