package pl.pomost.business.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.BankWords;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.given.Statements;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;
import pl.pomost.records.statement.StatementRegister;
import pl.pomost.records.statement.StatementRow;
import pl.pomost.records.statement.StatementWatch;

/** Statements on both data bases, and what an intruder with SQL cannot do to them. */
class StatementStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OTHER = "90999900000000000000000002";

    private Store store;
    private Office office;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatTheBankSaidAndSealsWhatIsPersonal(DataBase kind) throws SQLException {
        openOn(kind);
        var content = BankWords.of("00001", DAY, "1000.00")
                .moved("200.00", "CZYNSZ", OTHER, "Anna Próbna", "zwrot za ćwiczenia")
                .camt("08");
        var number = GivenStatement.loaded(office, content);

        var text = office.inTransaction(() -> office.the(StatementLines.class).text(number, 1));
        assertThat(text.name()).isEqualTo("Anna Próbna");
        assertThat(text.title()).isEqualTo("zwrot za ćwiczenia");
        assertThat(text.ownReference()).isEqualTo("CZYNSZ");
        assertThat(text.account()).isEqualTo(OTHER);
        var row = office.inTransaction(() -> office.the(StatementLines.class).one(number, 1));
        assertThat(row.account()).isEqualTo("…0002");
        assertThat(store.ask("SELECT name FROM statement_line").toString()).doesNotContain("Anna");
        assertThat(store.ask("SELECT account FROM statement_line").toString()).doesNotContain("0002");
        assertThat(office.inTransaction(
                                () -> office.the(StatementRegister.class).file(number))
                        .content())
                .isEqualTo(content);
        assertThat(kept()).doesNotContain("Anna").doesNotContain("camt");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhetherAStatementBeginsWhereTheOneBeforeEnded(DataBase kind) {
        openOn(kind);
        GivenStatement.loaded(
                office, BankWords.of("9", DAY.plusDays(2), "1500.00").camt("08"));
        GivenStatement.loaded(
                office,
                BankWords.of("7", DAY, "1000.00")
                        .moved("200.00", "", OTHER, "x")
                        .camt("08"));

        assertThat(continuity("WB-2026-0002")).isEqualTo(StatementRow.Continuity.FIRST);
        assertThat(continuity("WB-2026-0001")).isEqualTo(StatementRow.Continuity.GAP);

        GivenStatement.loaded(
                office,
                BankWords.of("8", DAY.plusDays(1), "1200.00")
                        .moved("300.00", "", OTHER, "x")
                        .camt("02"));
        assertThat(continuity("WB-2026-0003")).isEqualTo(StatementRow.Continuity.CONTINUES);
        assertThat(continuity("WB-2026-0001")).isEqualTo(StatementRow.Continuity.CONTINUES);
        assertThat(one("WB-2026-0001").previous()).isEqualTo("WB-2026-0003");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhichStatementsCoverTheSameDays(DataBase kind) {
        openOn(kind);
        GivenStatement.loaded(
                office,
                BankWords.of("7", DAY, "1000.00")
                        .moved("200.00", "", OTHER, "x")
                        .camt("08"));
        GivenStatement.loaded(
                office,
                BankWords.of("7-bis", DAY, "1000.00")
                        .moved("200.00", "", OTHER, "x")
                        .mt940("<", "UTF-8"));
        GivenStatement.loaded(
                office, BankWords.of("8", DAY.plusDays(1), "1200.00").camt("08"));

        assertThat(one("WB-2026-0001").overlaps()).containsExactly("WB-2026-0002");
        assertThat(one("WB-2026-0002").overlaps()).containsExactly("WB-2026-0001");
        assertThat(one("WB-2026-0003").overlaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ordersTheStatementsOfADayAsPeopleCount(DataBase kind) {
        openOn(kind);
        GivenStatement.loaded(office, BankWords.of("2026/10", DAY, "1000.00").camt("08"));
        GivenStatement.loaded(office, BankWords.of("2026/9", DAY, "1000.00").camt("08"));

        assertThat(one("WB-2026-0001").previous()).isEqualTo("WB-2026-0002");
    }

    /** Pages that count themselves come in files of their own, in any order. */
    @ParameterizedTest
    @EnumSource
    void putsPagesThatCountThemselvesInTheirOrder(DataBase kind) {
        openOn(kind);
        var first = BankWords.of("253/1", DAY, "1000.00").moved("200.00", "", OTHER, "x");
        var second = BankWords.of("253/2", DAY, "1200.00").moved("300.00", "", OTHER, "y");
        GivenStatement.loaded(office, text(second).replace(":60F:", ":60M:").getBytes(StandardCharsets.UTF_8));
        GivenStatement.loaded(office, text(first).replace(":62F:", ":62M:").getBytes(StandardCharsets.UTF_8));

        assertThat(one("WB-2026-0001").previous()).isEqualTo("WB-2026-0002");
        assertThat(continuity("WB-2026-0001")).isEqualTo(StatementRow.Continuity.CONTINUES);
        assertThat(one("WB-2026-0001").overlaps()).isEmpty();
    }

    private static String text(BankWords words) {
        return new String(words.mt940("~", "UTF-8"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void showsPagesWithAsManyStatementsHoweverManyRows(DataBase kind) {
        openOn(kind);
        for (int i = 0; i < 5; i++) {
            GivenStatement.loaded(
                    office, BankWords.of("1" + i, DAY.plusDays(i), "1000.00").camt("08"));
        }
        var counted = Statements.on(store);

        var few = counted.in(() ->
                office.inTransaction(() -> office.the(StatementRegister.class).page(null, 2)));
        var many = counted.in(() ->
                office.inTransaction(() -> office.the(StatementRegister.class).page(null, 5)));
        assertThat(many).isEqualTo(few);
        var second =
                office.inTransaction(() -> office.the(StatementRegister.class).page("WB-2026-0004", 2));
        assertThat(second).extracting(StatementRow::number).containsExactly("WB-2026-0003", "WB-2026-0002");
    }

    @ParameterizedTest
    @EnumSource
    void takesALongFileInStepsAndShowsHowFarItIs(DataBase kind) throws SQLException {
        openOn(kind);
        var words = BankWords.of("00001", DAY, "0.00");
        for (int i = 0; i < 1100; i++) {
            words.moved("0.01", "", OTHER, "wpłata " + i);
        }
        var number = GivenStatement.loaded(office, words.camt("08"));

        assertThat(one(number).percent()).isEqualTo(45);
        refused("UPDATE bank_statement SET lines_kept = line_count, kept = closing - opening");
        refused("INSERT INTO statement_line (id, statement_number, line, file_line, booked_on, amount, bank_reference)"
                + " SELECT 1, number, 1101, 1, closed_on, 1, 'x' FROM bank_statement");
        for (int i = 0; i < 2; i++) {
            assertThat(office.inTransaction(
                            () -> office.the(StatementWatch.class).unfinished()))
                    .containsExactly(number);
            office.as("(system)", Role.SYSTEM).does(KeepStatementLines.class, new KeepStatementLines.Command(number));
        }
        assertThat(office.inTransaction(() -> office.the(StatementWatch.class).unfinished()))
                .isEmpty();
        assertThat(one(number).moved()).isEqualTo(Money.of("11.00"));
        var last = office.inTransaction(() -> office.the(StatementLines.class).page(number, 1098, 50));
        assertThat(last).extracting(LineRow::line).containsExactly(1099, 1100);
    }

    @ParameterizedTest
    @EnumSource
    void isLoadedOnceHoweverManyTry(DataBase kind) throws Exception {
        openOn(kind);
        var words = BankWords.of("00001", DAY, "1000.00").moved("200.00", "", OTHER, "x");

        var answers = Clients.race(IntStream.range(0, 8)
                .<Runnable>mapToObj(
                        i -> () -> GivenStatement.loaded(office, i % 2 == 0 ? words.camt("08") : words.camt("02")))
                .toList());

        assertThat(answers).isEqualTo(Map.of("done", 1L, "statement.loaded", 4L, "statement.file-loaded", 3L));
        assertThat(((Number) store.ask("SELECT COUNT(*) FROM bank_statement")).intValue())
                .isEqualTo(1);
        assertThat(((Number) store.ask("SELECT COUNT(*) FROM statement_content")).intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatTheBankHadNotBooked(DataBase kind) {
        openOn(kind);
        var expected = new String(
                        BankWords.of("00001", DAY, "1000.00")
                                .moved("200.00", "", OTHER, "x")
                                .mt940("~", "UTF-8"),
                        StandardCharsets.UTF_8)
                .replaceFirst("(:61:\\d{10})C(.*\r\n)", "$1EC$2$1C$2");

        var row = one(GivenStatement.loaded(office, expected.getBytes(StandardCharsets.UTF_8)));

        assertThat(row.lines()).isEqualTo(1);
        assertThat(row.leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void neverChangesWhatTheBankSaid(DataBase kind) throws SQLException {
        openOn(kind);
        GivenStatement.loaded(
                office,
                BankWords.of("00001", DAY, "1000.00")
                        .moved("200.00", "", OTHER, "x")
                        .camt("08"));

        refused("UPDATE bank_statement SET closing = closing + 1");
        refused("UPDATE bank_statement SET opening = opening + 1, closing = closing + 1");
        refused("UPDATE bank_statement SET lines_kept = 0, kept = 0");
        refused("UPDATE bank_statement SET bank_id = 'x'");
        refused("UPDATE bank_statement SET left_out = 1");
        refused("UPDATE statement_line SET amount = 1");
        refused("UPDATE statement_content SET byte_count = 1");
        refused("UPDATE office_account SET number = '90999900000000000000000002'");
        for (var table : new String[] {"statement_line", "bank_statement", "statement_content", "office_account"}) {
            refused("DELETE FROM " + table);
            refused("TRUNCATE TABLE " + table + (kind == DataBase.POSTGRESQL ? " CASCADE" : ""));
        }
        refused("INSERT INTO statement_line (id, statement_number, line, file_line, booked_on, amount, bank_reference)"
                + " SELECT 1, number, 2, 1, closed_on, 0, 'x' FROM bank_statement");
        refused(
                "INSERT INTO bank_statement SELECT 1, 'WB-2026-0002', sha256, 2, format, account, bank_id, opened_on,"
                        + " closed_on, opening, closing, 'k', line_count, loaded_by, loaded_on, 0, 0, 0, 0, 0 FROM bank_statement");
    }

    private void openOn(DataBase kind) {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY.plusDays(10)));
    }

    private StatementRow one(String number) {
        return office.inTransaction(() -> office.the(StatementRegister.class).one(number));
    }

    private StatementRow.Continuity continuity(String number) {
        return one(number).continuity();
    }

    private String kept() throws SQLException {
        try (var connection = store.source().getConnection();
                var rows = connection.createStatement().executeQuery("SELECT content FROM statement_content")) {
            rows.next();
            return new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
        }
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
