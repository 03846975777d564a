package pl.pomost.edge.api;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of a request as they come: there or absent. */
public final class Lists {

    private Lists() {}

    /** The list with each element mapped; an absent list stays absent for the use case to refuse. */
    @SuppressWarnings("NullAway") // an absent list is told by the use case, with its field
    public static <F, T> List<T> mapped(@Nullable List<F> list, Function<F, T> mapping) {
        return list == null
                ? null
                : Collections.unmodifiableList(list.stream().map(mapping).toList());
    }
}
