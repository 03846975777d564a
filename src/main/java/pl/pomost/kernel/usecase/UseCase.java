package pl.pomost.kernel.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb of the office: one nested record {@code Command}, one public method {@code handle} that returns a
 * {@link Receipt}. Every page, resource and timer goes through it: one door, one guard, one transaction, one entry.
 */
@Stereotype
@ApplicationScoped
@Guarded
@Once
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
