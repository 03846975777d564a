package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Wording;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The trail of one case: in words for readers, or as it stands for those who want to compute it again. */
@Reading
@Requires(Permission.READ_TRAIL)
public class SubjectTrail {

    private static final Pattern COMMITMENT = Pattern.compile("\"commitment\":\"([0-9a-f]{64})\"");
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    SubjectTrail() {}

    /**
     * A page of the timeline, newest first.
     *
     * @param before number of the last entry of the page before, null for the first page
     * @param limit  at most that many
     * @throws Refusal UNKNOWN when there is no such case
     */
    public List<TimelineEntry> timeline(CaseNumber number, @Nullable Long before, int limit, Wording wording) {
        var chain = chainOf(number);
        var page = new ArrayList<>(entities.createQuery(
                        "select e from AuditEntry e where e.chainId = :chain and e.number < :before"
                                + " order by e.number desc",
                        AuditEntry.class)
                .setParameter("chain", chain.id())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList());
        Collections.reverse(page);
        var earlier = page.isEmpty()
                ? List.<AuditEntry>of()
                : lastOfEachThing(chain, page.get(0).number());
        var timeline = new Timeline(wording, personalOf(page, earlier));
        timeline.knows(earlier);
        var told = new ArrayList<>(page.stream().map(timeline::tell).toList());
        Collections.reverse(told);
        return told;
    }

    /**
     * A page of the raw entries, oldest first.
     *
     * @param after number of the last entry of the page before, 0 for the first page
     * @param limit at most that many
     * @throws Refusal UNKNOWN when there is no such case
     */
    public List<TrailEntry> entries(CaseNumber number, long after, int limit) {
        var chain = chainOf(number);
        return entities.createQuery(
                        "select e from AuditEntry e where e.chainId = :chain and e.number > :after order by e.number",
                        AuditEntry.class)
                .setParameter("chain", chain.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(entry -> entry.raw(chain.chain()))
                .toList();
    }

    private AuditChain chainOf(CaseNumber number) {
        return entities.createQuery(
                        "select c from AuditChain c where c.kind = :kind and c.key = :key", AuditChain.class)
                .setParameter("kind", Chain.Kind.CASE)
                .setParameter("key", number.text())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("case", number));
    }

    private List<AuditEntry> lastOfEachThing(AuditChain chain, long before) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.chainId = :chain and e.number in (select max(x.number)"
                                + " from AuditEntry x where x.chainId = :chain and x.number < :before"
                                + " and x.outcome = :done group by x.thing) order by e.number",
                        AuditEntry.class)
                .setParameter("chain", chain.id())
                .setParameter("before", before)
                .setParameter("done", AuditEntry.Outcome.DONE)
                .getResultList();
    }

    private Map<String, PersonalValue> personalOf(List<AuditEntry> page, List<AuditEntry> earlier) {
        var commitments = new ArrayList<String>();
        page.forEach(entry -> collect(entry, commitments));
        earlier.forEach(entry -> collect(entry, commitments));
        var found = new HashMap<String, PersonalValue>();
        for (int from = 0; from < commitments.size(); from += AT_ONCE) {
            var some = commitments.subList(from, Math.min(from + AT_ONCE, commitments.size()));
            values(some).forEach(value -> found.put(value.commitment(), value));
        }
        return found;
    }

    private List<PersonalValue> values(Collection<String> commitments) {
        return entities.createQuery("select v from PersonalValue v where v.commitment in :some", PersonalValue.class)
                .setParameter("some", commitments)
                .getResultList();
    }

    private static void collect(AuditEntry entry, List<String> commitments) {
        COMMITMENT.matcher(entry.body()).results().forEach(found -> commitments.add(found.group(1)));
    }
}
