package pl.pomost.platform.setup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import pl.pomost.platform.store.UnfitKey;

/** Says in one sentence why the office stays closed; what lies behind it is in the log. */
final class Trouble {
    /** Derby: another process has the files open. */
    private static final String FILES_IN_USE = "XSDB6";

    /** Beginning of what a data base server says, or does not say, when it cannot be reached. */
    private static final String UNREACHABLE = "08";

    private Trouble() {}

    /** Ends the process with that sentence; thrown on, the reason would drown in the server's traces. */
    @SuppressWarnings("SystemOut")
    static void ends(Throwable problem) {
        System.err.println("Pomost cannot start: " + with(problem));
        Runtime.getRuntime().halt(1);
    }

    /** The sentence for a failure of the data base or of the key to it. */
    static String with(Throwable problem) {
        Throwable root = problem;
        for (Throwable e = problem; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && filesInUse(sql)) {
                return "another process uses the data folder " + System.getProperty("pomost.data") + ".";
            }
            if (e instanceof UnfitKey unfit) {
                return String.valueOf(unfit.getMessage());
            }
            root = e;
        }
        for (Throwable e = problem; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(UNREACHABLE)) {
                return "no data base answers at " + System.getProperty("pomost.database.host") + ":"
                        + System.getProperty("pomost.database.port") + " (" + root.getMessage() + ").";
            }
        }
        return "the data base is not usable: "
                + String.valueOf(root.getMessage()).strip();
    }

    private static boolean filesInUse(SQLException problem) {
        for (@Nullable SQLException e = problem; e != null; e = e.getNextException()) {
            if (FILES_IN_USE.equals(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
