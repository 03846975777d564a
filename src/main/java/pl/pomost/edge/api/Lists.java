package pl.pomost.edge.api;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of a request as they come: absent, or with the JSON word null among their elements. */
public final class Lists {

    private Lists() {}

    /**
     * The list with each element mapped; an absent list stays absent for the use case to refuse.
     *
     * @throws BadValue when an element is null
     */
    @SuppressWarnings("NullAway") // an absent list is told by the use case, with its field
    public static <F, T> List<T> mapped(@Nullable List<F> list, Function<F, T> mapping) {
        if (list == null) {
            return null;
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new BadValue("null in a list");
        }
        return Collections.unmodifiableList(list.stream().map(mapping).toList());
    }
}
