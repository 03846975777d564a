package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;

/** Walks every chain from its first entry to its head. Reads in pages and locks nothing. */
final class ChainCheck {

    private static final int PAGE = 500;

    private final EntityManager entities;
    private final Verification verification;
    private final Map<Long, String> names = new HashMap<>();

    ChainCheck(EntityManager entities, Verification verification) {
        this.entities = entities;
        this.verification = verification;
    }

    /** Names of the chains that exist, by key. */
    Map<Long, String> names() {
        return names;
    }

    void run() {
        var page = heads(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            page.forEach(this::check);
            page = heads(page.get(page.size() - 1).id());
            entities.clear();
        }
    }

    private List<AuditChain> heads(long after) {
        return entities.createQuery("select h from AuditChain h where h.id > :after order by h.id", AuditChain.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private void check(AuditChain head) {
        names.put(head.id(), head.chain().kind() + "/" + head.chain().key());
        verification.countChain();
        AuditEntry last = null;
        var page = entries(head, 0);
        while (!page.isEmpty()) {
            for (var entry : page) {
                check(head, last, entry);
                last = entry;
            }
            page = entries(head, page.get(page.size() - 1).number());
        }
        checkEnd(head, last);
    }

    private List<AuditEntry> entries(AuditChain head, long after) {
        var page = entities.createQuery(
                        "select e from AuditEntry e where e.chainId = :chain and e.number > :after"
                                + " and e.number <= :last order by e.number",
                        AuditEntry.class)
                .setParameter("chain", head.id())
                .setParameter("after", after)
                .setParameter("last", head.lastNumber())
                .setMaxResults(PAGE)
                .getResultList();
        entities.clear();
        return page;
    }

    private void check(AuditChain head, @Nullable AuditEntry before, AuditEntry entry) {
        verification.countEntry();
        var expected = before == null ? 1 : before.number() + 1;
        if (entry.number() != expected) {
            finds("trail.gap", head, expected);
        }
        var previous = before == null ? Sha256.NOTHING : before.hash();
        if (!entry.previousHash().equals(previous)) {
            finds("trail.broken-link", head, entry.number());
        }
        if (!entry.hash().equals(entry.computeHash(head.chain()))) {
            finds("trail.changed-entry", head, entry.number());
        }
    }

    private void checkEnd(AuditChain head, @Nullable AuditEntry last) {
        var number = last == null ? 0 : last.number();
        var hash = last == null ? Sha256.NOTHING : last.hash();
        if (number != head.lastNumber() || !hash.equals(head.lastHash())) {
            finds("trail.wrong-head", head, head.lastNumber());
        } else if (highest(head) > lastNumberNow(head)) {
            finds("trail.beyond-head", head, head.lastNumber());
        }
    }

    private long highest(AuditChain head) {
        var highest = entities.createQuery(
                        "select max(e.number) from AuditEntry e where e.chainId = :chain", Long.class)
                .setParameter("chain", head.id())
                .getSingleResult();
        return highest == null ? 0 : highest;
    }

    /** Read after the entries: whoever appends in between moves both. */
    private long lastNumberNow(AuditChain head) {
        return entities.createQuery("select h.lastNumber from AuditChain h where h.id = :chain", Long.class)
                .setParameter("chain", head.id())
                .getSingleResult();
    }

    private void finds(String rule, AuditChain head, long number) {
        verification.finds(Reason.of(rule)
                .with("chain", head.chain().kind() + "/" + head.chain().key())
                .with("number", number));
    }
}
