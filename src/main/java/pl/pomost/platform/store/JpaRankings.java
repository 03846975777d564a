package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.ranking.RankingAcceptance;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.RankingList;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.fact.CaseNumber;

/** Ranking lists on JPA. */
@ApplicationScoped
public class JpaRankings implements Rankings {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaRankings() {}

    @Override
    public void add(RankingList list) {
        entities.persist(list);
        entities.flush();
    }

    @Override
    public void add(RankingEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    @Override
    public void add(RankingAcceptance acceptance) {
        entities.persist(acceptance);
        entities.flush();
    }

    @Override
    public List<RankingList> listsOf(String edition) {
        return entities.createQuery(
                        "select l from RankingList l where l.editionCode = :edition order by l.number",
                        RankingList.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    @Override
    public List<RankingEntry> entriesOf(RankingList list) {
        return entities.createQuery(
                        "select e from RankingEntry e where e.listId = :list order by e.place", RankingEntry.class)
                .setParameter("list", list.id())
                .getResultList();
    }

    @Override
    public Optional<RankingEntry> latestOf(CaseNumber number) {
        return entities.createQuery(
                        "select e from RankingEntry e, RankingList l where l.id = e.listId and e.caseNumber = :number"
                                + " order by l.number desc",
                        RankingEntry.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
