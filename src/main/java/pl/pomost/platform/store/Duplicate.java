package pl.pomost.platform.store;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether the data base refused a change because what it names stands already. */
final class Duplicate {

    private static final String UNIQUE = "23505";
    private static final int DEEPEST = 30;

    private Duplicate() {}

    static boolean isReasonOf(PersistenceException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(UNIQUE::equals);
    }
}
