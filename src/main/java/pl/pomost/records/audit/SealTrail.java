package pl.pomost.records.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;
import pl.pomost.records.publication.PublicFacts;

/**
 * Seals all entries that no seal covers yet. The clockwork does it every minute when there is something to seal; a manager
 * may do it on demand, and that is an entry of the office's chain, which the next seal covers.
 */
@UseCase
@Requires(Permission.SEAL_TRAIL)
public class SealTrail {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    PublicFacts publicFacts;

    @Inject
    Facts facts;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    SealTrail() {}

    /** Nothing is asked: all that is unsealed is sealed. */
    public record Command() {}

    /** @return the receipt; its subject and version are the seal's number, its hash the seal's hash */
    public Receipt handle(Command command) {
        entities.find(SealTurn.class, SealTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var unsealed = new UnsealedRuns(entities);
        var runs = unsealed.all();
        if (runs.isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, Reason.of("seal.nothing"));
        }
        var tree = new MerkleTree();
        runs.forEach(run -> unsealed.hashesOf(run).forEach(tree::add));
        var seal = seal(tree);
        entities.persist(seal);
        entities.flush();
        runs.forEach(run -> entities.persist(new SealCover(seal.number(), run.chainId(), run.from(), run.to())));
        entities.flush();
        publish(seal.line());
        return tell(seal);
    }

    private void publish(SealLine line) {
        publicFacts.publishSeal(
                line.number(), line.businessDay(), line.instant(), line.root(), line.hash(), line.entries());
    }

    private Seal seal(MerkleTree tree) {
        var before = latest();
        var number = before.isEmpty() ? 1 : before.get(0).number() + 1;
        var previousHash = before.isEmpty() ? Sha256.NOTHING : before.get(0).hash();
        return new Seal(number, clock.day(), clock.instant(), tree, previousHash);
    }

    private List<Seal> latest() {
        return entities.createQuery("select s from Seal s order by s.number desc", Seal.class)
                .setMaxResults(1)
                .getResultList();
    }

    /** Told last: the office's chain is locked for a moment only. The clockwork tells nothing, or it would never end. */
    private Receipt tell(Seal seal) {
        if (!door.actor().equals(Actor.SYSTEM)) {
            var told = Snapshot.empty().with("number", seal.number()).with("hash", seal.hash());
            facts.record(new Fact(Chain.ofOffice(), "seal", told, null, Long.toString(seal.number()), seal.number()));
        }
        return new Receipt(Long.toString(seal.number()), seal.number(), seal.entries(), seal.hash());
    }
}
