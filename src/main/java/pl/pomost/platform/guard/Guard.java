package pl.pomost.platform.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Guarded;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;
import pl.pomost.records.audit.AuditTrail;

/**
 * Stands before every guarded class, outside its transaction: without the permission nobody comes in, and a refusal,
 * whether by the guard or by a rule inside, becomes an entry of the trail after the refused transaction is gone.
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {

    private static final Set<Refusal.Kind> RECORDED = EnumSet.of(Refusal.Kind.FORBIDDEN, Refusal.Kind.RULE);

    @Inject
    PresentActor present;

    @Inject
    AuditTrail trail;

    @Inject
    BusinessClock clock;

    @Inject
    PresentedKey key;

    @Inject
    Attempts attempts;

    Guard() {}

    @AroundInvoke
    @Nullable
    Object watch(InvocationContext call) throws Exception {
        try {
            var actor = present.actor();
            var role = roleFor(call);
            var presented = key.waiting();
            return attempts.at(
                    () -> {
                        present.begins(nameOf(call), role);
                        return call.proceed();
                    },
                    () -> {
                        present.enters(actor);
                        key.waits(presented);
                    });
        } catch (Refusal refusal) {
            if (RECORDED.contains(refusal.kind())) {
                record(chainOf(call), refusal.verdict());
            }
            throw refusal;
        }
    }

    private void record(Chain chain, Verdict refused) throws Exception {
        attempts.at(
                () -> {
                    trail.recordRefusal(chain, refused);
                    return null;
                },
                () -> {});
    }

    private static String nameOf(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName();
    }

    private Role roleFor(InvocationContext call) {
        var required = required(call);
        var actor = present.actor();
        var role = actor.readOnly() && changesSomething(call)
                ? Optional.<Role>empty()
                : Arrays.stream(required)
                        .map(actor::roleFor)
                        .flatMap(Optional::stream)
                        .findFirst();
        if (role.isPresent()) {
            return role.get();
        }
        present.begins(nameOf(call), actor.roles().stream().findFirst().orElse(Role.PUBLIC));
        throw refusal(required, actor);
    }

    /** Use cases change something, if only by the entry that they leave; everything else that is guarded just looks. */
    private static boolean changesSomething(InvocationContext call) {
        return call.getMethod().getDeclaringClass().isAnnotationPresent(UseCase.class);
    }

    private static Permission[] required(InvocationContext call) {
        var onMethod = call.getMethod().getAnnotation(Requires.class);
        var requires = onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        return requires == null ? new Permission[0] : requires.value();
    }

    private static Refusal refusal(Permission[] required, Actor actor) {
        if (actor.equals(Actor.PUBLIC)) {
            return new Refusal(Refusal.Kind.SIGN_IN, Reason.of("access.sign-in"));
        }
        if (actor.readOnly() && Arrays.stream(required).anyMatch(permission -> holds(actor, permission))) {
            return new Refusal(Refusal.Kind.FORBIDDEN, Reason.of("access.read-only"));
        }
        var roles = Arrays.stream(required)
                .flatMap(permission -> permission.holders().stream())
                .distinct()
                .toList();
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                roles.isEmpty()
                        ? Reason.of("access.ungranted")
                        : Reason.of("access.missing-permission")
                                .with("roles", roles)
                                .with("held", actor.roles().stream().sorted().toList()));
    }

    private static boolean holds(Actor actor, Permission permission) {
        return permission.heldBy(actor.roles()).isPresent();
    }

    /** The subject's chain when the trail knows the subject, otherwise the chain of whoever tried. */
    private Chain chainOf(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(About.class::isInstance)
                .map(command -> ((About) command).chain())
                .filter(trail::knows)
                .findFirst()
                .orElseGet(this::chainOfActor);
    }

    private Chain chainOfActor() {
        return present.actor().equals(Actor.PUBLIC)
                ? Chain.ofStrangers(LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE))
                : Chain.ofAccount(present.actor().account());
    }
}
