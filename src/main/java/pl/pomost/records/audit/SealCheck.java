package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.kernel.refusal.Reason;

/**
 * Checks every seal: its own hash, its link to the seal before, that it covers each chain from where the seal before ended,
 * that every covered entry still exists, and that their hashes give its root.
 */
final class SealCheck {

    private static final int PAGE = 100;

    private final EntityManager entities;
    private final Verification verification;
    private final Map<Long, String> names;
    private final Map<Long, Long> coveredTo = new HashMap<>();
    private long lastNumber;
    private String lastHash = Sha256.NOTHING;

    SealCheck(EntityManager entities, Verification verification, Map<Long, String> names) {
        this.entities = entities;
        this.verification = verification;
        this.names = names;
    }

    void run() {
        var page = after(0);
        while (!page.isEmpty()) {
            page.forEach(this::check);
            page = after(page.get(page.size() - 1).number());
        }
        checkPublished();
    }

    /** What everybody has seen must still be here: a last seal that vanished is found by it. */
    private void checkPublished() {
        entities.createQuery(
                        "select p.number from PublicSeal p where not exists (select s from Seal s"
                                + " where s.number = p.number and s.hash = p.hash) order by p.number",
                        Long.class)
                .setMaxResults(PAGE)
                .getResultStream()
                .forEach(number ->
                        verification.finds(Reason.of("seal.not-as-published").with("seal", number)));
    }

    private List<Seal> after(long number) {
        var page = entities.createQuery("select s from Seal s where s.number > :after order by s.number", Seal.class)
                .setParameter("after", number)
                .setMaxResults(PAGE)
                .getResultList();
        entities.clear();
        return page;
    }

    private void check(Seal seal) {
        verification.countSeal();
        if (seal.number() != lastNumber + 1 || !seal.previousHash().equals(lastHash)) {
            finds("seal.broken-link", seal);
        }
        if (!seal.hash().equals(seal.computeHash())) {
            finds("seal.changed", seal);
        }
        checkCover(seal);
        lastNumber = seal.number();
        lastHash = seal.hash();
    }

    private void checkCover(Seal seal) {
        var found = hashes(seal);
        var tree = new MerkleTree();
        for (var cover : covers(seal)) {
            var expectedFrom = coveredTo.getOrDefault(cover.chainId(), 0L) + 1;
            if (cover.fromNumber() != expectedFrom) {
                finds("seal.cover-gap", seal, cover.chainId(), expectedFrom, cover.fromNumber());
            }
            coveredTo.put(cover.chainId(), cover.toNumber());
            var hashes = found.getOrDefault(cover.chainId(), List.of());
            if (hashes.size() != cover.toNumber() - cover.fromNumber() + 1) {
                finds("seal.entries-missing", seal, cover.chainId(), cover.fromNumber(), cover.toNumber());
            }
            hashes.forEach(tree::add);
        }
        if (tree.leaves() == 0
                || tree.leaves() != seal.entries()
                || !tree.root().equals(seal.root())) {
            finds("seal.wrong-root", seal);
        }
    }

    private List<SealCover> covers(Seal seal) {
        return entities.createQuery(
                        "select c from SealCover c where c.sealNumber = :seal order by c.chainId", SealCover.class)
                .setParameter("seal", seal.number())
                .getResultList();
    }

    private Map<Long, List<String>> hashes(Seal seal) {
        var found = new HashMap<Long, List<String>>();
        entities.createQuery(
                        "select c.chainId, e.hash from SealCover c, AuditEntry e where c.sealNumber = :seal"
                                + " and e.chainId = c.chainId and e.number >= c.fromNumber and e.number <= c.toNumber"
                                + " order by c.chainId, e.number",
                        Object[].class)
                .setParameter("seal", seal.number())
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], chain -> new ArrayList<>())
                        .add((String) row[1]));
        return found;
    }

    private void finds(String rule, Seal seal) {
        verification.finds(Reason.of(rule).with("seal", seal.number()));
    }

    private void finds(String rule, Seal seal, long chain, long from, long to) {
        verification.finds(Reason.of(rule)
                .with("seal", seal.number())
                .with("chain", names.getOrDefault(chain, "?" + chain))
                .with("from", from)
                .with("to", to));
    }
}
