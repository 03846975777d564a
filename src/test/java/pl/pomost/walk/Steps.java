package pl.pomost.walk;

import static pl.pomost.kernel.access.Role.ACCOUNTANT;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.ASSESSOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.FormalCriterion;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.assessment.ReplaceAssessor;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.monitoring.RecordVisit;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.AnswerRepayment.Confirmation;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.DemandUnspent;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.EnforceRepayment;
import pl.pomost.business.repayment.EnterRepayment;
import pl.pomost.business.repayment.RecordDelivery;
import pl.pomost.business.repayment.RecordExplanation;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.business.repayment.ResumeCase;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.business.settlement.AcceptSettlement;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.ConcludeGrant;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.given.Cards;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Plans;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** Everything that is tried, by the stage whose road it stands on; what leads furthest stands first. */
final class Steps {

    private static final int MEMBERS = 5;
    private static final int ATTENDED = 40;
    private static final String ASKED = "100000.00";
    private static final String[] ODD = {"80000.00", "0.01", "100000.01", "62345.67"};

    private static final Step TIME = new Step("time passes", ADVISOR, walk -> {
        walk.office.on(walk.today().plusDays(walk.between(1, 45)));
        return true;
    });
    private static final Step WITHDRAW =
            Step.of(WithdrawCase.class, ADVISOR, w -> new WithdrawCase.Command(w.ref(), "Rezygnacja."));
    private static final Step SUSPEND =
            Step.byChance(SuspendCase.class, MANAGER, w -> new SuspendCase.Command(w.ref(), "B1", "Podejrzenie."));

    private static final Map<Stage, List<Step>> ROAD = new EnumMap<>(Stage.class);
    private static final List<Step> ALL;
    private static final List<Step> GIVING_UP;

    static {
        forming();
        assessment();
        deciding();
        settling();
        GIVING_UP = repaying();
        ALL = Stream.concat(ROAD.values().stream().flatMap(List::stream), Stream.of(WITHDRAW))
                .distinct()
                .toList();
    }

    private Steps() {}

    /** What is tried in that stage. */
    static List<Step> on(Stage stage) {
        return ROAD.getOrDefault(stage, List.of());
    }

    /** What ends a case that the road does not end. */
    static List<Step> givingUp() {
        return GIVING_UP;
    }

    /** What is tried anywhere, once each. */
    static List<Step> all() {
        return ALL;
    }

    @SafeVarargs
    private static List<Step> join(List<Step>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    // ------------------------------------------------------------ to the submitted application

    private static void forming() {
        var join = Step.maybe(JoinGroup.class, ADVISOR, Steps::oneMore);
        var leave = Step.byChance(
                LeaveGroup.class, ADVISOR, w -> new LeaveGroup.Command(w.ref(), w.any(w.people()), w.today()));
        var train = new Step("a day of training", ADVISOR, walk -> {
            walk.office.does(RecordTraining.class, new RecordTraining.Command(walk.ref(), list(walk)));
            walk.office.on(walk.today().plusDays(1));
            return true;
        });
        var plan = new Step("the whole plan", ADVISOR, walk -> {
            Plans.complete(walk.office, walk.given.number(), walk.pick(ASKED, ODD));
            return true;
        });
        var start = Step.of(StartApplication.class, ADVISOR, w -> new StartApplication.Command(w.ref()));
        var submit = Step.of(SubmitApplication.class, ADVISOR, w -> new SubmitApplication.Command(w.ref()));
        var again = Step.of(ResubmitApplication.class, ADVISOR, w -> new ResubmitApplication.Command(w.ref()));
        // who leaves again and again would keep every walk at its beginning
        ROAD.put(Stage.GROUP_FORMING, List.of(start, join, train, train, train, join, leave));
        ROAD.put(Stage.APPLICATION_DRAFT, List.of(submit, plan, train));
        ROAD.put(Stage.FORMAL_CORRECTION, List.of(again, plan, TIME));
    }

    private static Optional<Object> oneMore(Walk walk) {
        var members = walk.given.group().members().stream()
                .map(member -> member.participantNumber())
                .toList();
        return members.size() >= MEMBERS && walk.pick(true, false)
                ? Optional.empty()
                : walk.people().stream()
                        .filter(person -> !members.contains(person))
                        .findFirst()
                        .map(person -> new JoinGroup.Command(walk.ref(), person, walk.today()));
    }

    private static TrainingList list(Walk walk) {
        var quarters = walk.pick(ATTENDED, 4, 41);
        var attended = walk.given.group().members().stream()
                .map(member -> new TrainingList.Attended(member.participantNumber(), quarters, true))
                .toList();
        return new TrainingList(walk.today(), TrainingTopic.BUSINESS_PLAN, SupportForm.TRAINING, ATTENDED, attended);
    }

    // ------------------------------------------------------------ to the decision

    private static void assessment() {
        ROAD.put(
                Stage.SUBMITTED,
                List.of(Step.of(
                        OpenAssessment.class,
                        MANAGER,
                        w -> new OpenAssessment.Command(
                                w.ref(), w.pick("asesor1", "asesor2"), w.pick("asesor2", "asesor3")))));
        var impartial = Step.of(
                DeclareImpartiality.class,
                ASSESSOR,
                w -> w.between(0, 6) > 0
                        ? new DeclareImpartiality.Command(w.ref(), true, null)
                        : new DeclareImpartiality.Command(w.ref(), false, "Krewny."));
        var replace = Step.of(
                ReplaceAssessor.class,
                MANAGER,
                w -> new ReplaceAssessor.Command(
                        w.ref(), w.any(Step.of(ASSESSOR)), w.any(Step.of(ASSESSOR)), "Konflikt interesów."));
        var form = Step.of(
                RecordFormalCard.class,
                ASSESSOR,
                w -> new RecordFormalCard.Command(
                        w.ref(), w.between(0, 5) > 0 ? Cards.formal() : Cards.formal(FormalCriterion.values()[0])));
        var score = Step.of(
                LockScoreCard.class,
                ASSESSOR,
                w -> new LockScoreCard.Command(w.ref(), Cards.recommending(w.between(50, 100), w.pick(ASKED, ODD))));
        var rejecting = Step.of(
                LockScoreCard.class,
                ASSESSOR,
                w -> new LockScoreCard.Command(w.ref(), Cards.rejecting(w.between(0, 90))));
        ROAD.put(
                Stage.FORMAL_ASSESSMENT,
                List.of(
                        form,
                        impartial,
                        form,
                        impartial,
                        replace,
                        Step.of(
                                CallForCorrection.class,
                                MANAGER,
                                w -> new CallForCorrection.Command(w.ref(), "Podpis.")),
                        Step.of(RejectFormally.class, MANAGER, w -> new RejectFormally.Command(w.ref(), "Braki."))));
        ROAD.put(Stage.MERIT_ASSESSMENT, List.of(score, score, rejecting, impartial, replace));
        ROAD.put(
                Stage.THIRD_ASSESSMENT,
                List.of(
                        score,
                        impartial,
                        Step.of(
                                AssignAssessor.class,
                                MANAGER,
                                w -> new AssignAssessor.Command(w.ref(), w.any(Step.of(ASSESSOR)))),
                        replace));
        ROAD.put(
                Stage.RANKED_RECOMMENDED,
                List.of(
                        Step.of(
                                ApproveGrant.class,
                                MANAGER,
                                w -> new ApproveGrant.Command(
                                        w.ref(), Money.of(w.pick(ASKED, ODD)), "Plan przekonuje.")),
                        Step.of(RefuseGrant.class, MANAGER, w -> new RefuseGrant.Command(w.ref(), "Brak środków."))));
    }

    // ------------------------------------------------------------ to the money

    private static void deciding() {
        ROAD.put(
                Stage.APPROVED,
                List.of(Step.of(
                        BeginRegistration.class,
                        ADVISOR,
                        w -> new BeginRegistration.Command(w.ref(), w.today(), null, RegisterNumbers.NONE))));
        ROAD.put(
                Stage.REGISTRATION,
                List.of(
                        Step.of(
                                CompleteRegistration.class,
                                ADVISOR,
                                w -> new CompleteRegistration.Command(
                                        w.ref(),
                                        GivenMoney.fresh(),
                                        GivenMoney.ACCOUNT,
                                        GivenMoney.NAME,
                                        w.today(),
                                        w.today())),
                        TIME));
        var note = Step.of(
                SignAgreement.class,
                MANAGER,
                w -> new SignAgreement.Command(w.ref(), SecurityTerms.note("zarząd", w.today(), "sejf")));
        ROAD.put(Stage.CONTRACT_PREP, List.of(note, TIME));
        ROAD.put(Stage.CONTRACT_SIGNED, join(tranches(), payouts(), bridging(), List.of(SUSPEND, TIME)));
    }

    private static List<Step> tranches() {
        var prepare = Step.of(
                PreparePayout.class,
                ACCOUNTANT,
                w -> new PreparePayout.Command(w.ref(), w.pick(nextTranche(w), 1, 2, 3)));
        return List.of(prepare, prepare);
    }

    private static int nextTranche(Walk walk) {
        return 1
                + (int) payouts(walk)
                        .filter(payout -> payout.kind() == PayoutKind.TRANCHE
                                && payout.state().isLive())
                        .count();
    }

    private static Stream<Payout> payouts(Walk walk) {
        return walk.office.the(Payouts.class).of(walk.given.number()).stream();
    }

    private static Optional<PayoutReference> waiting(Walk walk, PayoutState state) {
        return payouts(walk)
                .filter(payout -> payout.state() == walk.pick(state, PayoutState.values()))
                .map(Payout::reference)
                .findFirst();
    }

    private static List<Step> payouts() {
        return List.of(
                Step.maybe(AnswerPayout.class, ACCOUNTANT, w -> waiting(w, PayoutState.APPROVED)
                        .map(payout -> w.between(0, 5) > 0
                                ? new AnswerPayout.Command(
                                        w.ref(), payout, AnswerPayout.Answer.EXECUTED, w.today(), null)
                                : new AnswerPayout.Command(
                                        w.ref(), payout, AnswerPayout.Answer.REJECTED, null, "Błąd konta."))),
                Step.maybe(ApprovePayout.class, MANAGER, w -> waiting(w, PayoutState.PREPARED)
                        .map(payout -> new ApprovePayout.Command(w.ref(), payout))),
                Step.maybe(CancelPayout.class, ACCOUNTANT, w -> waiting(w, PayoutState.PREPARED)
                        .filter(payout -> w.byChance())
                        .map(payout -> new CancelPayout.Command(w.ref(), payout, "Pomyłka."))));
    }

    // ------------------------------------------------------------ bridging support

    private static List<Step> bridging() {
        return List.of(
                Step.maybe(EndBridging.class, MANAGER, w -> support(w, BridgingState.RUNNING)
                        .filter(kind -> w.between(0, 9) > 8)
                        .map(kind -> new EndBridging.Command(w.ref(), kind, "Wystarczy."))),
                Step.maybe(SettleBridgingMonth.class, ADVISOR, w -> w.pick(
                                paidMonth(w), Optional.of(1), Optional.of(12))
                        .map(month -> new SettleBridgingMonth.Command(
                                w.ref(), month, Money.of(w.pick("8000.00", "9000.00", "0.00")), "Mniej faktur."))),
                Step.maybe(PrepareBridgingPayout.class, ACCOUNTANT, w -> w.pick(
                                nextMonth(w), Optional.of(1), Optional.of(13))
                        .map(month -> new PrepareBridgingPayout.Command(w.ref(), month))),
                Step.maybe(SignBridging.class, MANAGER, w -> support(w, BridgingState.APPROVED)
                        .map(kind -> new SignBridging.Command(w.ref(), kind))),
                Step.maybe(DecideBridging.class, MANAGER, w -> support(w, BridgingState.REQUESTED)
                        .map(kind -> new DecideBridging.Command(w.ref(), kind, w.pick(true, true, false), "Zasadne."))),
                Step.maybe(RequestBridging.class, ADVISOR, w -> w.pick(
                                Optional.<BridgingKind>empty(),
                                Optional.of(BridgingKind.BASIC),
                                Optional.of(BridgingKind.EXTENDED))
                        .map(kind -> new RequestBridging.Command(
                                w.ref(),
                                kind,
                                YearMonth.from(w.today()).plusMonths(w.between(-1, 1)),
                                w.pick(6, 1, 7, 12),
                                w.pick(5, 6),
                                Money.of(w.pick("1600.00", "5000.00", "0.01"))))));
    }

    private static Optional<BridgingKind> support(Walk walk, BridgingState state) {
        return walk.office.the(BridgingSupports.class).of(walk.given.number()).stream()
                .filter(each -> each.state() == state)
                .map(BridgingSupport::kind)
                .findFirst();
    }

    private static Optional<Integer> paidMonth(Walk walk) {
        return walk.office.the(BridgingSupports.class).monthsOf(walk.given.number()).stream()
                .filter(month -> !month.isSettled() && isPaid(walk, month.number()))
                .map(BridgingMonth::number)
                .findFirst();
    }

    private static Optional<Integer> nextMonth(Walk walk) {
        return walk.office.the(BridgingSupports.class).monthsOf(walk.given.number()).stream()
                .filter(month -> !isPaid(walk, month.number()))
                .map(BridgingMonth::number)
                .findFirst();
    }

    private static boolean isPaid(Walk walk, int month) {
        return payouts(walk)
                .anyMatch(payout -> payout.kind() == PayoutKind.BRIDGING
                        && payout.instalment() == month
                        && payout.state().isLive());
    }

    // ------------------------------------------------------------ from the first tranche to the end

    private static void settling() {
        var submit = Step.of(
                SubmitSettlement.class,
                ADVISOR,
                w -> new SubmitSettlement.Command(
                        w.ref(),
                        List.of(GivenSettlement.proof(
                                1,
                                w.pick(granted(w), "70000.00", "79999.99", "100000.01"),
                                w.pick(spentOn(w), w.today())))));
        var check = Step.of(
                CheckSettlement.class, ADVISOR, w -> new CheckSettlement.Command(w.ref(), accepted(w), "Uwagi."));
        var accept = Step.of(AcceptSettlement.class, MANAGER, w -> new AcceptSettlement.Command(w.ref()));
        var giveBack = Step.byChance(
                ReturnSettlement.class, ADVISOR, w -> new ReturnSettlement.Command(w.ref(), "Brak faktury."));
        var conclude = Step.of(ConcludeGrant.class, ACCOUNTANT, w -> new ConcludeGrant.Command(w.ref()));
        var close = Step.of(
                CloseCase.class, MANAGER, w -> new CloseCase.Command(w.ref(), w.pick(true, false), "Protokół."));
        var visit = Step.of(
                RecordVisit.class,
                ADVISOR,
                w -> new RecordVisit.Command(
                        w.ref(),
                        w.today(),
                        "doradca2",
                        "doradca",
                        w.pick(Visit.Result.OK, Visit.Result.values()),
                        new RecordVisit.Checks(true, true, true, true, true),
                        "Protokół."));
        ROAD.put(Stage.SPENDING, join(List.of(submit), payouts(), bridging(), List.of(SUSPEND, visit, TIME)));
        ROAD.put(Stage.SETTLEMENT_CORRECTION, join(List.of(submit), payouts(), List.of(SUSPEND, TIME)));
        ROAD.put(
                Stage.SETTLEMENT_SUBMITTED,
                join(List.of(check, accept), payouts(), bridging(), List.of(giveBack, SUSPEND, TIME)));
        ROAD.put(
                Stage.SETTLED,
                join(List.of(conclude), tranches(), payouts(), money(), bridging(), List.of(SUSPEND, TIME)));
        ROAD.put(
                Stage.MONITORING,
                join(List.of(close), payouts(), bridging(), money(), List.of(visit, visit, TIME, TIME, SUSPEND)));
    }

    private static LocalDate spentOn(Walk walk) {
        return payouts(walk)
                .flatMap(payout -> payout.executedOn().stream())
                .min(LocalDate::compareTo)
                .orElse(walk.today());
    }

    private static String granted(Walk walk) {
        return walk.office
                .the(Agreements.class)
                .of(walk.given.number())
                .map(agreement -> agreement.amount().toString())
                .orElse("1.00");
    }

    private static List<CheckSettlement.Accepted> accepted(Walk walk) {
        return walk.office.inTransaction(() -> walk.office.the(Settlements.class).proofsOf(walk.given.number()).stream()
                .map(proof -> new CheckSettlement.Accepted(
                        proof.number(),
                        walk.pick(proof.claimed(), proof.claimed().fraction(1, 2), Money.ZERO),
                        "Poza harmonogramem."))
                .toList());
    }

    // ------------------------------------------------------------ money back

    private static List<Step> repaying() {
        var resume = Step.of(ResumeCase.class, MANAGER, w -> new ResumeCase.Command(w.ref(), "Wyjaśniono."));
        var explain = Step.of(
                RecordExplanation.class,
                ADVISOR,
                w -> new RecordExplanation.Command(w.ref(), w.today(), "Wyjaśnienie."));
        var demand = Step.maybe(DemandRepayment.class, MANAGER, w -> payouts(w)
                .filter(payout -> payout.state() == PayoutState.EXECUTED)
                .findFirst()
                .map(payout -> new DemandRepayment.Command(
                        w.ref(),
                        w.pick("B1", "B2", "B4"),
                        List.of(new DemandRepayment.Part(
                                payout.reference().toString(), w.pick(payout.amount(), Money.of(100)))),
                        GivenRepayment.ACCOUNT,
                        "Nie wyjaśniono.")));
        var enforce = Step.of(EnforceRepayment.class, MANAGER, w -> new EnforceRepayment.Command(w.ref(), "Pozew."));
        ROAD.put(Stage.SUSPENDED, join(List.of(resume, explain, demand), money(), payouts(), List.of(TIME, enforce)));
        ROAD.put(Stage.REPAYMENT_DEMANDED, join(money(), payouts(), List.of(TIME, enforce)));
        ROAD.put(Stage.ENFORCEMENT, join(money(), List.of(TIME)));
        var suspend = Step.of(SuspendCase.class, MANAGER, w -> new SuspendCase.Command(w.ref(), "B1", "Podejrzenie."));
        return join(List.of(WITHDRAW, suspend, explain, demand), money(), List.of(TIME));
    }

    private static List<Step> money() {
        var unspent = Step.of(
                DemandUnspent.class,
                MANAGER,
                w -> new DemandUnspent.Command(w.ref(), GivenRepayment.ACCOUNT, "Uznano mniej."));
        var deliver = Step.maybe(RecordDelivery.class, ADVISOR, w -> owed(w).map(
                        demand -> new RecordDelivery.Command(w.ref(), demand.number(), w.today())));
        var enter = Step.maybe(EnterRepayment.class, ACCOUNTANT, w -> owed(w).map(demand -> new EnterRepayment.Command(
                w.ref(),
                demand.number(),
                w.pick(owedToday(w, demand), Money.of("50.00"), Money.of(1_000_000)),
                w.today(),
                "przelew " + w.between(1, 99_999))));
        return List.of(confirm(MANAGER), confirm(ACCOUNTANT), enter, deliver, unspent);
    }

    /** Of unspent money the other accountant confirms the last payment, because the case goes on then. */
    private static Step confirm(Role role) {
        return Step.maybe(AnswerRepayment.class, role, w -> entered(w)
                .map(payment -> new AnswerRepayment.Command(
                        w.ref(),
                        payment.demandNumber(),
                        payment.number(),
                        w.pick(Confirmation.CONFIRMED, Confirmation.REFUSED),
                        "Nie nasz.")));
    }

    private static Optional<Demand> owed(Walk walk) {
        return walk.office.the(Demands.class).of(walk.given.number()).stream()
                .filter(Demand::isOwed)
                .findFirst();
    }

    private static Money owedToday(Walk walk, Demand demand) {
        return walk.office.the(DemandBalances.class).of(demand).owedOn(walk.today());
    }

    private static Optional<Repayment> entered(Walk walk) {
        return owed(walk).stream()
                .flatMap(demand -> walk.office.the(Demands.class).paymentsOf(demand).stream())
                .filter(payment -> payment.state() == Repayment.RepaymentState.ENTERED)
                .findFirst();
    }
}
