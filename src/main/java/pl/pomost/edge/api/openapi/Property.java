package pl.pomost.edge.api.openapi;

import java.lang.reflect.RecordComponent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a component of a record says of itself. */
final class Property {

    private Property() {}

    /** The annotation stands on the accessor, because records have no place of their own for it. */
    static @Nullable Schema said(RecordComponent part) {
        return part.getAccessor().getAnnotation(Schema.class);
    }

    /** Whether it must be there: always, unless it may be null; a client may leave out a yes or no that is no. */
    static boolean isRequired(RecordComponent part, boolean asked) {
        var said = said(part);
        if (said != null && said.required()) {
            return true;
        }
        return !part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !(asked && part.getType() == boolean.class);
    }
}
