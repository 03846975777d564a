package pl.pomost.given;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.office.Users;
import pl.pomost.business.reference.LawOfHolidays;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Feast;
import pl.pomost.kernel.calendar.Holidays;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.platform.store.Vault;

/**
 * The office without a server: wires use cases, policies and gates as the container would, either on in-memory fakes
 * ({@link #onFakes()}) or on JPA stores and a real data base ({@link #on(EntityManagerFactory)}). It acts as any account on
 * any day, checks the permission of each use case and gives each its transaction; several threads may act at once.
 */
public final class Office {

    private static final List<Class<?>> HOUSE = Classes.below("pl.pomost.business", "pl.pomost.records");
    private static final List<Class<?>> FAKES = Classes.below(
            "pl.pomost.given", "pl.pomost.platform.document", "pl.pomost.platform.bank", "pl.pomost.platform.outbox");
    private static final List<Class<?>> STORES = Classes.below(
            "pl.pomost.platform.store",
            "pl.pomost.records.audit",
            "pl.pomost.platform.document",
            "pl.pomost.platform.bank",
            "pl.pomost.platform.outbox");

    /** What was found among the classes before: every office of a test looks for the same. */
    private static final Map<List<Class<?>>, Map<Class<?>, List<Class<?>>>> FOUND =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** How a class is built: every office of a test builds the same ones. */
    private static final Map<Class<?>, Plan> PLANS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Method> HANDLES = new ConcurrentHashMap<>();

    private record Plan(Constructor<?> constructor, List<Field> fields) {}

    static {
        Vault.install(new OpenVault());
    }

    private final Map<Class<?>, Object> parts = new HashMap<>();
    private final Map<Class<?>, Object> byClass = new HashMap<>();
    private final List<Class<?>> portClasses;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> entities = new ThreadLocal<>();
    private final ThreadLocal<Presence> presence = ThreadLocal.withInitial(() -> new Presence(Actor.PUBLIC, ""));
    private final Set<String> hired = new HashSet<>();
    private boolean hires = true;
    private volatile LocalDate day = LocalDate.of(2026, 3, 2);

    private record Presence(Actor actor, String useCase) {}

    private Office(EntityManagerFactory factory, List<Class<?>> portClasses) {
        this.factory = factory;
        this.portClasses = portClasses;
        parts.put(WorkingCalendar.class, new WorkingCalendar(new Law()));
        parts.put(BusinessClock.class, new Clock());
        parts.put(Door.class, new FrontDoor());
    }

    /** An office in memory, empty but for the reference editions of the fakes. */
    public static Office onFakes() {
        return new Office(null, FAKES);
    }

    /** An office on a migrated data base. */
    public static Office on(EntityManagerFactory factory) {
        return new Office(factory, STORES);
    }

    /** From now on this thread acts as that account. */
    public Office as(String account, Role... roles) {
        presence.set(new Presence(new Actor(account, Set.of(roles)), ""));
        known(account, roles);
        return this;
    }

    /** Where no money moves and every entry of the trail is counted: whoever acts is not hired. */
    public Office hiringNobody() {
        hires = false;
        return this;
    }

    /** On a data base only accounts that the office knows act with money. */
    private void known(String account, Role... roles) {
        var staff = Arrays.stream(roles).filter(Role::isForAccounts).findFirst();
        if (factory == null || staff.isEmpty() || !hires) {
            return;
        }
        synchronized (hired) {
            if (!hired.contains(account)) {
                inTransaction(() -> {
                    if (hired.isEmpty()) {
                        Staff.PEOPLE.forEach(this::hire);
                    }
                    hire(account, staff.get());
                    return null;
                });
                if (entities.get() == null) {
                    hired.add(account);
                }
            }
        }
    }

    private void hire(String account, Role role) {
        var users = the(Users.class);
        if (users.find(account).isEmpty()) {
            users.add(Staff.person(account, role));
            the(Facts.class).record(Staff.told(account, role));
        }
    }

    /** The business day from now on. */
    public Office on(LocalDate newDay) {
        day = newDay;
        return this;
    }

    public LocalDate today() {
        return day;
    }

    /** Carries out a use case through permission and transaction. */
    public Receipt does(Class<?> useCase, Object command) {
        var actor = presence.get().actor();
        var requires = useCase.getAnnotation(Requires.class);
        if (requires == null || Arrays.stream(requires.value()).noneMatch(actor::may)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, Reason.of("access.missing-permission"));
        }
        presence.set(new Presence(actor, useCase.getSimpleName()));
        return inTransaction(() -> (Receipt) call(the(useCase), command));
    }

    /** What a use case refuses; fails when it does not. */
    public Refusal refusalOf(Class<?> useCase, Object command) {
        try {
            does(useCase, command);
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError(useCase.getSimpleName() + " was expected to refuse and did not");
    }

    /** Looks at something inside a transaction. */
    public <T> T inTransaction(Supplier<T> work) {
        if (factory == null || entities.get() != null) {
            return work.get();
        }
        try (var manager = factory.createEntityManager()) {
            entities.set(manager);
            manager.getTransaction().begin();
            var result = work.get();
            manager.getTransaction().commit();
            return result;
        } catch (RuntimeException | Error failure) {
            var transaction = entities.get().getTransaction();
            if (transaction.isActive()) {
                transaction.rollback();
            }
            throw failure;
        } finally {
            entities.remove();
        }
    }

    /** A part of the office: a use case, a policy, a port. */
    public synchronized <T> T the(Class<T> type) {
        var part = parts.get(type);
        if (part == null) {
            part = build(implementation(type));
            parts.put(type, part);
        }
        return type.cast(part);
    }

    private Class<?> implementation(Class<?> type) {
        if (!type.isInterface()) {
            return type;
        }
        var found = implementations(type, portClasses);
        if (found.isEmpty()) {
            found = implementations(type, HOUSE);
        }
        if (found.isEmpty()) {
            found = implementations(type, FAKES);
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing in the office is a " + type.getName());
        }
        return found.get(0);
    }

    private static List<Class<?>> implementations(Class<?> type, List<Class<?>> among) {
        return FOUND.computeIfAbsent(among, all -> new ConcurrentHashMap<>())
                .computeIfAbsent(type, each -> find(each, among));
    }

    private static List<Class<?>> find(Class<?> type, List<Class<?>> among) {
        return among.stream()
                .filter(type::isAssignableFrom)
                .filter(found -> !found.isInterface() && !Modifier.isAbstract(found.getModifiers()))
                .filter(found -> !found.isAnonymousClass() && !found.isLocalClass())
                .toList();
    }

    private Object build(Class<?> type) {
        var built = byClass.get(type);
        if (built != null) {
            return built;
        }
        try {
            var plan = PLANS.computeIfAbsent(type, Office::plan);
            var part = plan.constructor().newInstance();
            parts.put(type, part);
            byClass.put(type, part);
            for (var field : plan.fields()) {
                fill(part, field);
            }
            return part;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot build " + type.getName(), broken);
        }
    }

    private static Plan plan(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var fields = new ArrayList<Field>();
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (var field : level.getDeclaredFields()) {
                    if (isFilled(field)) {
                        field.setAccessible(true);
                        fields.add(field);
                    }
                }
            }
            return new Plan(constructor, List.copyOf(fields));
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException("cannot build " + type.getName(), broken);
        }
    }

    private static boolean isFilled(Field field) {
        return field.isAnnotationPresent(PersistenceContext.class)
                || field.isAnnotationPresent(ConfigProperty.class)
                || field.isAnnotationPresent(Inject.class);
    }

    private void fill(Object part, Field field) throws IllegalAccessException {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(part, threadBound());
        } else if (field.isAnnotationPresent(ConfigProperty.class)) {
            field.set(part, setting(field));
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(part, field.getType() == Instance.class ? all(field) : the(field.getType()));
        }
    }

    /** A setting as a system property has it, or as it is when nobody sets it. */
    private static Object setting(Field field) {
        var property = field.getAnnotation(ConfigProperty.class);
        var text = System.getProperty(property.name(), property.defaultValue());
        return field.getType() == long.class ? (Object) Long.valueOf(text) : text;
    }

    private Object all(Field field) {
        var wanted = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return Proxy.newProxyInstance(
                Office.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    var found = new ArrayList<Object>();
                    implementations(wanted, HOUSE).forEach(type -> found.add(the(type)));
                    return switch (method.getName()) {
                        case "iterator" -> found.iterator();
                        case "stream" -> found.stream();
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private EntityManager threadBound() {
        return (EntityManager) Proxy.newProxyInstance(
                Office.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(entities.get(), arguments);
                    } catch (InvocationTargetException wrapped) {
                        throw wrapped.getCause();
                    }
                });
    }

    private static Object call(Object useCase, Object command) {
        try {
            return HANDLES.computeIfAbsent(useCase.getClass(), Office::handle).invoke(useCase, command);
        } catch (InvocationTargetException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(wrapped.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Method handle(Class<?> useCase) {
        var handle = Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> method.getName().equals("handle") && !method.isSynthetic())
                .findFirst()
                .orElseThrow();
        handle.setAccessible(true);
        return handle;
    }

    /** What was told to the trail, on fakes. */
    public FakeFacts facts() {
        return (FakeFacts) the(Facts.class);
    }

    private final class Clock implements BusinessClock {
        @Override
        public LocalDate day() {
            return day;
        }

        @Override
        public Instant instant() {
            return Instant.now().truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public boolean isSettable() {
            return true;
        }
    }

    /** The holidays of this office, asked for when they are needed. */
    private final class Law implements Holidays {
        @Override
        public Optional<Feast> on(LocalDate asked) {
            return the(LawOfHolidays.class).on(asked);
        }

        @Override
        public boolean movesFrom(LocalDate saturday) {
            return the(LawOfHolidays.class).movesFrom(saturday);
        }
    }

    private final class FrontDoor implements Door {
        @Override
        public Actor actor() {
            return presence.get().actor();
        }

        @Override
        public Role role() {
            return actor().roles().stream().sorted().findFirst().orElse(Role.PUBLIC);
        }

        @Override
        public String useCase() {
            return presence.get().useCase();
        }
    }
}
