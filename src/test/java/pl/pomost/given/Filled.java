package pl.pomost.given;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;

/** Fills entities that only the store fills: a test says which fields hold what. */
public final class Filled {

    private Filled() {}

    /** A new entity with those field values. */
    public static <T> T entity(Class<T> type, Map<String, ?> fields) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T entity = constructor.newInstance();
            for (var field : fields.entrySet()) {
                set(entity, field.getKey(), field.getValue());
            }
            return entity;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Sets one field of an entity. */
    public static void set(Object entity, String name, Object value) {
        try {
            var field = entity.getClass().getDeclaredField(name);
            var woven = Arrays.stream(entity.getClass().getMethods())
                    .filter(method -> method.getName().equals("_persistence_set_" + name))
                    .findFirst();
            if (woven.isPresent()) {
                // a woven entity tells its store what changed; a field set past that is not written
                woven.get().invoke(entity, value);
            } else {
                field.setAccessible(true);
                field.set(entity, value);
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What one field of an entity holds. */
    public static Object get(Object entity, String name) {
        try {
            var field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(entity);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
