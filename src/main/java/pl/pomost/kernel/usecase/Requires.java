package pl.pomost.kernel.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.pomost.kernel.access.Permission;

/** The permissions of which the actor needs one. A guarded class without it refuses every call. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    Permission[] value();
}
