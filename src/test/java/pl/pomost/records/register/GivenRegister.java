package pl.pomost.records.register;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;

/** An office with open cases of these names, all in Toruń, all of the advisor "doradca". */
final class GivenRegister implements AutoCloseable {

    final Store store;
    final Office office;
    private final Map<String, String> numbers = new HashMap<>();

    private GivenRegister(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities()).as("doradca", Role.ADVISOR);
    }

    static GivenRegister of(DataBase kind, String... names) {
        var register = new GivenRegister(kind);
        for (var name : names) {
            var receipt = register.office.does(
                    OpenCase.class,
                    new OpenCase.Command(
                            "WZOR-1", FounderKind.NATURAL_PERSONS, CaseFile.Purpose.FOUND, name, "0463011"));
            register.numbers.put(name, receipt.subject());
        }
        return register;
    }

    String number(String name) {
        return numbers.get(name);
    }

    CaseNumber caseNumber(String name) {
        return new CaseNumber(number(name));
    }

    void due(String name, String day) throws SQLException {
        store.sql("UPDATE case_file SET due = '" + day + "' WHERE number = '" + number(name) + "'");
    }

    void stage(String name, String stage) throws SQLException {
        store.sql("UPDATE case_file SET stage = '" + stage + "' WHERE number = '" + number(name) + "'");
    }

    void assigned(String name, String account) throws SQLException {
        seated(1, name, 1, account, "FIRST");
    }

    /** @param id any number that no other seat has */
    void seated(int id, String name, int seat, String account, String panel) throws SQLException {
        store.sql(
                "INSERT INTO assignment (id, case_number, account, seat_number, panel, assigned_by, assigned_on) VALUES ("
                        + id + ", '" + number(name) + "', '" + account + "', " + seat + ", '" + panel
                        + "', 'kierownik', '2026-03-02')");
    }

    /** An account that people sign in with. */
    void user(String account, String role) throws SQLException {
        if (!"0"
                .equals(String.valueOf(
                        store.ask("SELECT COUNT(*) FROM office_user WHERE account = '" + account + "'")))) {
            return;
        }
        store.sql("INSERT INTO office_user (account, version, display_name, name_key, password_hash, active,"
                + " must_change_password) VALUES ('" + account + "', 1, '" + account + "', '" + account
                + "', '-', TRUE, FALSE)");
        store.sql("INSERT INTO role_grant (account, role) VALUES ('" + account + "', '" + role + "')");
    }

    List<CaseRow> page(CaseFilter filter, CaseOrder order, String after) {
        return office.inTransaction(() -> office.the(CaseRegister.class).page(filter, order, after, 50));
    }

    long count(CaseFilter filter) {
        return office.inTransaction(() -> office.the(CaseRegister.class).count(filter));
    }

    List<String> names(CaseFilter filter, CaseOrder order, String after) {
        return page(filter, order, after).stream().map(CaseRow::name).toList();
    }

    List<String> found(String text) {
        return names(new CaseFilter(null, null, null, null, null, text, false), CaseOrder.NEWEST, null);
    }

    @Override
    public void close() {
        store.close();
    }
}
