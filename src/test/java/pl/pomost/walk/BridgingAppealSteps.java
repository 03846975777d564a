package pl.pomost.walk;

import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.ASSESSOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.WithdrawBridging;
import pl.pomost.business.review.AppealBridging;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.DecideBridgingAppeal;
import pl.pomost.business.review.RecordBridgingReceipt;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.given.GivenBridging;

/** What questions refused bridging support; when the walk leads out, the appeal is given up. */
final class BridgingAppealSteps {

    private BridgingAppealSteps() {}

    static List<Step> all() {
        return List.of(
                Step.maybe(RecordBridgingReceipt.class, ADVISOR, w -> refused(w)
                        .map(kind -> new RecordBridgingReceipt.Command(w.ref(), kind, w.today(), "zwrotka"))),
                Step.maybe(AppealBridging.class, ADVISOR, w -> refused(w)
                        .map(kind -> new AppealBridging.Command(w.ref(), kind, w.today(), "pismo", "Kryterium 1."))),
                Step.maybe(AssignBridgingReview.class, MANAGER, w -> appealed(w)
                        .map(kind -> new AssignBridgingReview.Command(w.ref(), kind, w.any(Step.of(ASSESSOR))))),
                Step.maybe(CheckBridgingForm.class, ASSESSOR, w -> appealed(w)
                        .map(kind -> new CheckBridgingForm.Command(
                                w.ref(), kind, GivenBridging.answers(w.pick(true, false)), "Podpis.", false))),
                Step.maybe(ScoreBridging.class, ASSESSOR, w -> appealed(w)
                        .map(kind -> new ScoreBridging.Command(
                                w.ref(),
                                kind,
                                List.of(
                                        new ScoreBridging.Points(
                                                "NECESSITY", w.pick(40, 10), GivenBridging.LONG_REASON),
                                        new ScoreBridging.Points("LIQUIDITY", 24, GivenBridging.LONG_REASON),
                                        new ScoreBridging.Points("JOBS", 18, GivenBridging.LONG_REASON))))),
                Step.maybe(DecideBridgingAppeal.class, MANAGER, w -> appealed(w)
                        .map(kind -> new DecideBridgingAppeal.Command(
                                w.ref(), kind, w.pick(true, false), "Według nowej karty."))),
                Step.maybe(
                        WithdrawBridging.class,
                        ADVISOR,
                        w -> w.isLeading()
                                ? appealed(w).map(kind -> new WithdrawBridging.Command(w.ref(), kind, "Pismo."))
                                : Optional.empty()));
    }

    private static Optional<BridgingKind> refused(Walk walk) {
        return walk.byChance() ? Steps.support(walk, BridgingState.REFUSED) : Optional.empty();
    }

    private static Optional<BridgingKind> appealed(Walk walk) {
        return Steps.support(walk, BridgingState.APPEAL);
    }
}
