package pl.pomost.platform.guard;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a failure means no more than that somebody else wrote at the same moment; nothing of it was kept then. */
final class Contention {

    /** Lost deadlocks and locks waited for in vain, as Derby and PostgreSQL name them. */
    private static final Set<String> LOCKS = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03");

    private static final String INTEGRITY = "23";
    private static final int DEEPEST = 30;

    private Contention() {}

    /** A deadlock was lost or a lock not given in time. */
    static boolean isBehind(Throwable failure) {
        return stateOf(failure).map(LOCKS::contains).orElse(false);
    }

    /** A key, unique or other constraint refused what was written. */
    static boolean isConstraintBehind(Throwable failure) {
        return stateOf(failure).map(state -> state.startsWith(INTEGRITY)).orElse(false);
    }

    /** What the data base said first. */
    private static Optional<String> stateOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
