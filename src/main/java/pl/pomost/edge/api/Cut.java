package pl.pomost.edge.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page cut from what was read; one line more than asked for tells whether there is a next page.
 *
 * @param lines at most as many as asked for
 * @param next  the key of the last line, absent on the last page
 */
public record Cut<T, K>(List<T> lines, @Nullable K next) {

    /** @param read at most one line more than {@code most} */
    public static <T, K> Cut<T, K> of(List<T> read, int most, Function<T, K> key) {
        return read.size() > most
                ? new Cut<>(List.copyOf(read.subList(0, most)), key.apply(read.get(most - 1)))
                : new Cut<>(List.copyOf(read), null);
    }
}
