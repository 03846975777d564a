package pl.pomost.given;

import java.util.function.Consumer;

/** What a test stands on: fakes in memory, or either data base; for {@code @ParameterizedTest @EnumSource}. */
public enum Ground {
    FAKES,
    DERBY,
    POSTGRESQL;

    /** Runs the test in an office on this ground. */
    public void office(Consumer<Office> test) {
        if (this == FAKES) {
            test.accept(Office.onFakes());
            return;
        }
        try (var store = DataBase.valueOf(name()).fresh()) {
            test.accept(Office.on(store.entities()));
        }
    }
}
