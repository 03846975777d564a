package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds the entries that no seal covers yet. It locks no head: appenders never wait for it. */
final class UnsealedRuns {

    /** Entries of one chain, both numbers inclusive. */
    record Run(long chainId, long from, long to) {}

    private final EntityManager entities;

    UnsealedRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** One run per chain that has such entries, in the order of chains. */
    List<Run> all() {
        return entities.createQuery(
                        "select h.id, h.lastNumber, max(c.toNumber) from AuditChain h"
                                + " left join SealCover c on c.chainId = h.id group by h.id, h.lastNumber"
                                + " having h.lastNumber > coalesce(max(c.toNumber), 0) order by h.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Run((Long) row[0], row[2] == null ? 1 : (Long) row[2] + 1, (Long) row[1]))
                .toList();
    }

    /** The hashes of a run in the order of numbers. */
    List<String> hashesOf(Run run) {
        return entities.createQuery(
                        "select e.hash from AuditEntry e where e.chainId = :chain and e.number >= :from"
                                + " and e.number <= :to order by e.number",
                        String.class)
                .setParameter("chain", run.chainId())
                .setParameter("from", run.from())
                .setParameter("to", run.to())
                .getResultList();
    }
}
