package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.appeal.ListedAmount;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.money.Money;

/** What the latest list gives to a case. */
@ApplicationScoped
class RankedAmount implements ListedAmount {

    @Inject
    Rankings rankings;

    RankedAmount() {}

    @Override
    public Optional<Money> of(CaseFile file) {
        return rankings.latestOf(file.number()).map(RankingEntry::granted).filter(Money::isPositive);
    }
}
