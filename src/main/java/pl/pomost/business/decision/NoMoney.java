package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.ranking.RankingBook;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * The edition has less left than the grant is: for whoever waits on the reserve, what lists have given to others is not left.
 * A recommended case whose rules know a list goes on the list first.
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
