package pl.pomost.platform.setup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.derby.iapi.sql.conn.ConnectionUtil;
import org.apache.derby.shared.common.error.StandardException;

/**
 * Compiles the triggers of Derby, which keeps their plans in the data base. Migrations leave most of the plans invalid, and Derby
 * compiles such a one when its trigger fires first: it writes to its catalogue then, so that this transaction uses no statement that
 * was compiled before, and others wait. PostgreSQL keeps no plans of triggers.
 */
public final class StoredPlans {

    private StoredPlans() {}

    static void compile(DataSource source) {
        try (Connection connection = source.getConnection();
                var said = connection.createStatement()) {
            // in one transaction: a process that ends half-way leaves no procedure behind
            connection.setAutoCommit(false);
            said.execute(
                    "CREATE PROCEDURE compile_plans() LANGUAGE JAVA PARAMETER STYLE JAVA READS SQL DATA EXTERNAL NAME '"
                            + StoredPlans.class.getName() + ".compileAll'");
            said.execute("CALL compile_plans()");
            said.execute("DROP PROCEDURE compile_plans");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The triggers of the data base do not compile: " + e.getMessage(), e);
        }
    }

    /**
     * Called by Derby, which knows the connection of the thread.
     *
     * @throws StandardException when a trigger names what is not there
     */
    public static void compileAll() throws SQLException, StandardException {
        var language = ConnectionUtil.getCurrentLCC();
        var dictionary = language.getDataDictionary();
        for (var name : triggers()) {
            var trigger = dictionary.getTriggerDescriptor(name, language.getDefaultSchema());
            if (trigger.getWhenClauseId() != null) {
                trigger.getWhenClauseSPS(language).getPreparedStatement();
            }
            trigger.getActionSPS(language).getPreparedStatement();
        }
    }

    private static List<String> triggers() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:default:connection");
                var said = connection.createStatement();
                var rows = said.executeQuery("SELECT triggername FROM sys.systriggers")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
