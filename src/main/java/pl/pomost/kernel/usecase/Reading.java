package pl.pomost.kernel.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guarded look at what the office keeps; it changes nothing and leaves no transaction behind. */
@Stereotype
@ApplicationScoped
@Guarded
@OneLook
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reading {}
