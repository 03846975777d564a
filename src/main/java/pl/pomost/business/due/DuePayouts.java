package pl.pomost.business.due;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.batch.BatchPolicy;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.Approvals;
import pl.pomost.business.payout.InstalmentForecast;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.business.payout.PayoutMoves;
import pl.pomost.business.payout.PayoutPreparing;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What is owed, and what gathering would do with each; asked of the policies that decide in truth. Changes nothing. */
@Reading
@Requires(Permission.PREPARE_PAYOUTS)
public class DuePayouts {

    @Inject
    DueItems items;

    @Inject
    CaseFiles files;

    @Inject
    Payouts payouts;

    @Inject
    PayoutMoves moves;

    @Inject
    PayoutPreparing preparing;

    @Inject
    Approvals approvals;

    @Inject
    BatchPolicy batches;

    @Inject
    @Any
    Instance<InstalmentForecast> forecasts;

    DuePayouts() {}

    /** What the filter lets through, but for amounts, which only {@link #row} knows. */
    public List<DueItem> items(DueFilter filter) {
        return items.all().stream().filter(filter::takes).toList();
    }

    /** What gathering from that account would do with it. */
    public DueRow row(DueItem item, OfficeAccount from) {
        var file = files.look(item.caseNumber());
        return item.reference() == null
                ? unprepared(item, file, from)
                : prepared(item, file, payouts.payout(item.reference()), from);
    }

    private DueRow unprepared(DueItem item, CaseFile file, OfficeAccount from) {
        var forecast = forecasts.stream()
                .filter(each -> each.kind() == item.kind())
                .findFirst()
                .orElseThrow();
        var order = forecast.order(file, item.instalment()).orElseThrow();
        var verdict = forecast.verdict(file, item.instalment());
        // The checks need a payout that could be: what may not be prepared is not checked.
        var checked = verdict.isAllowed() ? preparing.forecast(file, order) : verdict;
        return new DueRow(item, order.amount(), DueStep.PREPARE, checked.and(ofProject(item, from)));
    }

    private DueRow prepared(DueItem item, CaseFile file, Payout payout, OfficeAccount from) {
        var paid = ofProject(item, from);
        return switch (item.standing()) {
            case UNPREPARED -> throw new IllegalStateException(item.key());
            case PREPARED ->
                new DueRow(
                        item,
                        payout.amount(),
                        DueStep.CHECK,
                        moves.verdict(PayoutMove.CHECK, payout).and(paid));
            case CHECKED -> new DueRow(item, payout.amount(), DueStep.GATHER, batches.gatherable(payout, from));
            case APPROVED -> approved(item, file, payout, from);
        };
    }

    private DueRow approved(DueItem item, CaseFile file, Payout payout, OfficeAccount from) {
        if (approvals.stands(payout, file).isAllowed()) {
            return new DueRow(item, payout.amount(), DueStep.GATHER, batches.gatherable(payout, from));
        }
        var back = moves.verdict(PayoutMove.VOID, payout).and(moves.checks(payout));
        return new DueRow(item, payout.amount(), DueStep.TAKE_BACK, back.and(ofProject(item, from)));
    }

    private static Verdict ofProject(DueItem item, OfficeAccount from) {
        return Verdict.allowed()
                .require(item.project().equals(from.projectCode().orElse("")), () -> Reason.of("batch.other-project")
                        .with("project", item.project())
                        .with("payer", from.code())
                        .with("paysFor", from.projectCode().orElse("–")));
    }
}
