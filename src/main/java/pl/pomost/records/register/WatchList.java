package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingPauses;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.repayment.SignWatch;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The cases that the clockwork watches: those that could be suspended. */
@Reading
@Requires(Permission.WATCH_CASES)
public class WatchList {

    private static final int PAGE = 200;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseFiles files;

    @Inject
    SignWatch watch;

    @Inject
    BridgingPauses pauses;

    WatchList() {}

    /** The next of them in the order of their numbers. @param after the last one of the page before, null for the first page */
    public List<CaseNumber> page(@Nullable CaseNumber after) {
        var stages = Arrays.stream(Stage.values())
                .filter(Move.SUSPEND_CASE::leadsFrom)
                .toList();
        return entities.createQuery(
                        "select c.number from CaseFile c where c.stage in :stages and c.number > :after order by c.number",
                        CaseNumber.class)
                .setParameter("stages", stages)
                .setParameter("after", after == null ? new CaseNumber("GR-0000-0000") : after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** The case with its version when its bridging support does not stand as a pause of the cooperative says. */
    public Optional<CaseRef> paused(CaseNumber number) {
        var file = files.look(number);
        return pauses.isBehind(file) ? Optional.of(new CaseRef(number, file.version())) : Optional.empty();
    }

    /** The case with its version when something in it newly points at a breach. */
    public Optional<CaseRef> withNews(CaseNumber number) {
        var file = files.look(number);
        return watch.news(file).isEmpty() ? Optional.empty() : Optional.of(new CaseRef(number, file.version()));
    }
}
