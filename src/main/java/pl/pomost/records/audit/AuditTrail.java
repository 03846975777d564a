package pl.pomost.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.FactFollower;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** The writing side of the trail: appends entries, in the transaction of the change that they tell. */
@ApplicationScoped
public class AuditTrail implements Facts {

    /** Chains whose first entry is not written by whoever makes the subject: two may begin them at once. */
    private static final Set<Chain.Kind> SHARED =
            EnumSet.of(Chain.Kind.EDITION, Chain.Kind.REFERENCE, Chain.Kind.OFFICE, Chain.Kind.STRANGERS);

    /** So many attempts by nobody that the office knows are entries of one day's chain. */
    static final int MOST_OF_STRANGERS = 200;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    ChainBeginnings beginnings;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    @Any
    Instance<FactFollower> followers;

    AuditTrail() {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Receipt record(Fact fact) {
        var head = headOf(fact.chain());
        var personal = new ArrayList<PersonalValue>();
        var body = CanonicalJson.of(fact.after(), value -> commit(head, value, personal));
        var entry = append(head, AuditEntry.Outcome.DONE, fact.thing(), fact.rulesVersion(), body);
        personal.forEach(entities::persist);
        var receipt = new Receipt(fact.subject(), fact.version(), entry.number(), entry.hash());
        for (var follower : followers) {
            follower.follow(fact, receipt);
        }
        return receipt;
    }

    /**
     * Records that a use case was refused, in a transaction of its own, because the refused one is gone.
     *
     * @param chain where the refusal belongs: the chain of the subject, or of the account that tried
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusal(Chain chain, Verdict verdict) {
        var head = headOf(chain);
        if (chain.kind() == Chain.Kind.STRANGERS && head.lastNumber() >= MOST_OF_STRANGERS) {
            countStranger(LocalDate.parse(chain.key()));
            return;
        }
        var reasons = verdict.reasons().stream().map(AuditTrail::told).toList();
        var body = CanonicalJson.of(Snapshot.empty().with("reasons", reasons), value -> "");
        append(head, AuditEntry.Outcome.REFUSED, "refusal", null, body);
    }

    /** Nobody fills the trail from outside: beyond the day's limit attempts are only counted. */
    private void countStranger(LocalDate day) {
        var counted = entities.createNativeQuery("UPDATE turned_away SET attempts = attempts + 1 WHERE day = ?")
                .setParameter(1, day)
                .executeUpdate();
        if (counted == 0) {
            entities.createNativeQuery("INSERT INTO turned_away (day, attempts) VALUES (?, 1)")
                    .setParameter(1, day)
                    .executeUpdate();
        }
    }

    /** Whether anything was ever told about that subject. */
    public boolean knows(Chain chain) {
        return !idsOf(chain).isEmpty();
    }

    private AuditEntry append(
            AuditChain head, AuditEntry.Outcome outcome, String thing, @Nullable String rulesVersion, String body) {
        var saying = new AuditEntry.Saying(
                clock.day(),
                clock.instant(),
                door.actor().account(),
                door.role(),
                door.useCase(),
                outcome,
                thing,
                rulesVersion,
                body);
        var entry = new AuditEntry(head, saying);
        entities.persist(entry);
        head.endsWith(entry);
        entities.flush();
        return entry;
    }

    /** The chain's head, locked; a new chain begins when there is none. */
    private AuditChain headOf(Chain chain) {
        var ids = idsOf(chain);
        if (ids.isEmpty() && SHARED.contains(chain.kind())) {
            beginShared(chain);
            ids = idsOf(chain);
        }
        if (ids.isEmpty()) {
            var head = new AuditChain(chain);
            entities.persist(head);
            entities.flush();
            return head;
        }
        var head = entities.find(AuditChain.class, ids.get(0), LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            throw new IllegalStateException("chain head vanished");
        }
        return head;
    }

    /** Two who begin it at once both go on: one of them finds it begun. */
    private void beginShared(Chain chain) {
        try {
            beginnings.begin(chain);
        } catch (RuntimeException begunElsewhere) {
            if (idsOf(chain).isEmpty()) {
                throw begunElsewhere;
            }
        }
    }

    private List<Long> idsOf(Chain chain) {
        return entities.createQuery("select c.id from AuditChain c where c.kind = :kind and c.key = :key", Long.class)
                .setParameter("kind", chain.kind())
                .setParameter("key", chain.key())
                .getResultList();
    }

    private static String commit(AuditChain head, Snapshot.Personal value, List<PersonalValue> kept) {
        var personal = new PersonalValue(head.id(), value);
        kept.add(personal);
        return personal.commitment();
    }

    /** Figures of field errors may hold what somebody typed, so only the rule and the field are kept of those. */
    /** Text about a field may be what somebody typed, so of those figures only amounts, numbers and names of constants stay. */
    private static Snapshot told(Reason reason) {
        var figures = new LinkedHashMap<>(reason.figures());
        if (reason.aboutField().isPresent()) {
            figures.values().removeIf(value -> !isPlain(value));
        }
        return Snapshot.empty()
                .with("rule", reason.rule())
                .with("field", reason.field())
                .with("figures", figures.isEmpty() ? null : figures);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof Money || value instanceof Integer || value instanceof Long || value instanceof Enum<?>;
    }
}
