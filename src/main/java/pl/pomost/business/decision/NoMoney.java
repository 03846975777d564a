package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.ranking.RankingBook;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * The edition has less left than the grant is: for whoever waits on the reserve, what lists have given to others is not left.
 * A recommended case whose rules know a list goes on the list first. Whoever is offered a part by the list can still take it: the
 * ground does not hold until the term that runs from the receipt of the letter about the list is over.
 */
@ApplicationScoped
class NoMoney implements RefusalFact {

    @Inject
    Programmes programmes;

    @Inject
    GrantFigures figures;

    @Inject
    RankingBook ranking;

    @Inject
    Rankings rankings;

    @Inject
    AppealBook letters;

    @Inject
    BusinessClock clock;

    @Inject
    Decisions decisions;

    NoMoney() {}

    @Override
    public RefusalGround ground() {
        return RefusalGround.NO_MONEY;
    }

    @Override
    public List<Reason> of(CaseFile file) {
        var limits = figures.of(file);
        var reserve = standsAt(file) == Stage.RANKED_RESERVE;
        var listed = programmes.rules(file.rulesVersion()).ranking().isOn();
        var amount = reserve || !listed
                ? Optional.of(limits.eligible())
                : limits.ifRanked().map(most -> limits.due());
        var given = reserve ? ranking.given(file.editionCode()) : Money.ZERO;
        if (isOffered(file, limits.left().minus(given))) {
            return List.of();
        }
        return amount
                .filter(needed -> needed.isMoreThan(limits.left().minus(given)))
                .map(needed -> Reason.of("refusal.no-money")
                        .with("edition", file.editionCode())
                        .with("amount", needed)
                        .with("left", limits.left())
                        .with("given", given))
                .stream()
                .toList();
    }

    /** Whether the group can still take a part that the latest list offers and for which there is money. */
    private boolean isOffered(CaseFile file, Money free) {
        return file.stage() == Stage.RANKED_RESERVE
                && rankings.latestOf(file.number())
                        .filter(entry -> entry.outcome() == Outcome.OFFERED)
                        .filter(entry -> !entry.granted().isMoreThan(free))
                        .isPresent()
                && letters.receipt(file)
                        .map(receipt -> letters.term(file, receipt).due())
                        .filter(last -> clock.day().isAfter(last))
                        .isEmpty();
    }

    /** Where it stands, or stood when it was refused. */
    private Stage standsAt(CaseFile file) {
        return file.stage() == Stage.RANKED_RECOMMENDED || file.stage() == Stage.RANKED_RESERVE
                ? file.stage()
                : decisions
                        .refusalOf(file.number())
                        .flatMap(Decision::refusedAt)
                        .orElse(file.stage());
    }
}
