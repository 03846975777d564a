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
import pl.pomost.business.agreement.EndWithoutAgreement;
import pl.pomost.business.agreement.EndingGround;
import pl.pomost.business.agreement.ExtendRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.assessment.ReplaceAssessor;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.batch.CancelBatch;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.batch.ReopenBatch;
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingPauses;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.bridging.CloseBridging;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.bridging.FollowPause;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.bridging.WithdrawBridging;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.declaration.RecordRegisteredActivities;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.monitoring.DissolveAgreement;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.payout.CheckPayout;
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
import pl.pomost.business.repayment.DemandSurplus;
import pl.pomost.business.repayment.DemandUnspent;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.EnforceRepayment;
import pl.pomost.business.repayment.EnterRepayment;
import pl.pomost.business.repayment.RecordDelivery;
import pl.pomost.business.repayment.RecordExplanation;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.business.repayment.ResumeCase;
import pl.pomost.business.repayment.Returnable;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.business.review.ScoreBridging;
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
import pl.pomost.business.visit.AnswerProtocol;
import pl.pomost.business.visit.CloseVisit;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.SendProtocol;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.VisitState;
import pl.pomost.business.visit.Visits;
import pl.pomost.given.Cards;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenVisit;
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
        if (walk.office.inTransaction(
                () -> walk.office.the(BridgingPauses.class).isBehind(walk.given.file()))) {
            walk.office.as("(system)", Role.SYSTEM).does(FollowPause.class, new FollowPause.Command(walk.ref()));
        }
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
        besides();
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

    /** What does not lead along the road itself. */
    private static void besides() {
        AppealSteps.FILED_AT.forEach(stage -> add(stage, AppealSteps.filing()));
        add(Stage.APPEAL, AppealSteps.hearing());
        AmountSteps.QUESTIONED_AT.forEach(stage -> add(stage, AmountSteps.questioning()));
        add(Stage.NEGOTIATION, AmountSteps.negotiating());
        add(Stage.NEGOTIATION, List.of(TIME));
        AmountSteps.RANKED_AT.forEach(stage -> add(stage, AmountSteps.ranking()));
        AgreementSteps.SECURED_AT.forEach(stage -> add(stage, AgreementSteps.securities()));
        AgreementSteps.AGREED_AT.forEach(stage -> add(stage, AgreementSteps.annexes()));
        AgreementSteps.AGREED_AT.forEach(stage -> add(stage, AgreementSteps.roll()));
        AgreementSteps.AGREED_AT.forEach(stage -> add(stage, BridgingAppealSteps.all()));
    }

    private static void add(Stage stage, List<Step> steps) {
        ROAD.merge(stage, steps, Steps::join);
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
                                w.ref(), List.of(w.pick("asesor1", "asesor2"), w.pick("asesor2", "asesor3"))))));
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
                        w.ref(),
                        w.between(0, 5) > 0
                                ? Cards.formal()
                                : Cards.formal(w.pick(Cards.FORMAL.get(1), Cards.FORMAL.get(0)))));
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
                                        w.ref(),
                                        w.between(0, 2) > 0 ? due(w) : w.pick(due(w), odd()),
                                        "Plan przekonuje.")),
                        Step.of(
                                RefuseGrant.class,
                                MANAGER,
                                w -> new RefuseGrant.Command(
                                        w.ref(), w.any(List.of(RefusalGround.values())), "Brak środków."))));
    }

    private static Money due(Walk walk) {
        return walk.office.inTransaction(
                () -> walk.office.the(GrantFigures.class).of(walk.given.file()).due());
    }

    private static Money[] odd() {
        return Stream.of(ODD).map(Money::of).toArray(Money[]::new);
    }

    // ------------------------------------------------------------ to the money

    private static void deciding() {
        ROAD.put(
                Stage.APPROVED,
                join(
                        List.of(Step.of(
                                BeginRegistration.class,
                                ADVISOR,
                                w -> new BeginRegistration.Command(w.ref(), w.today(), null, RegisterNumbers.NONE))),
                        AgreementSteps.composition()));
        ROAD.put(
                Stage.REGISTRATION,
                join(
                        AgreementSteps.composition(),
                        List.of(
                                Step.of(
                                        RecordRegisteredActivities.class,
                                        ADVISOR,
                                        w -> new RecordRegisteredActivities.Command(
                                                w.ref(), 2025, List.of("56.21.Z", "56.11.Z"), null)),
                                Step.of(NameFounders.class, ADVISOR, AgreementSteps::named),
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
                                Step.byChance(
                                        ExtendRegistration.class,
                                        MANAGER,
                                        w -> new ExtendRegistration.Command(w.ref(), "Sąd wezwał do uzupełnienia.")),
                                Step.of(
                                        EndWithoutAgreement.class,
                                        MANAGER,
                                        w -> new EndWithoutAgreement.Command(
                                                w.ref(), EndingGround.TERM_PASSED, "Nie ma wpisu.")),
                                TIME)));
        var note = Step.of(
                SignAgreement.class,
                MANAGER,
                w -> new SignAgreement.Command(w.ref(), SecurityTerms.note("zarząd", w.today(), "sejf")));
        var end = Step.byChance(
                EndWithoutAgreement.class,
                MANAGER,
                w -> new EndWithoutAgreement.Command(w.ref(), EndingGround.NO_SECURITY, "Brak zabezpieczenia."));
        ROAD.put(
                Stage.CONTRACT_PREP,
                join(
                        AgreementSteps.composition(),
                        List.of(Step.of(NameFounders.class, ADVISOR, AgreementSteps::named), note, end, TIME)));
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

    private static Optional<BatchRef> batch(Walk walk, BatchState state) {
        var batches = walk.office.the(Batches.class);
        return payouts(walk)
                .flatMap(payout -> batches.holding(payout.reference()).stream())
                .filter(batch -> batch.state() == walk.pick(state, BatchState.values()))
                .map(batch -> new BatchRef(batch.number(), batch.version()))
                .findFirst();
    }

    private static List<Step> payouts() {
        return List.of(
                Step.maybe(AnswerPayout.class, ACCOUNTANT, w -> waiting(w, PayoutState.EXPORTED)
                        .map(payout -> w.between(0, 5) > 0
                                ? new AnswerPayout.Command(
                                        w.ref(), payout, AnswerPayout.Answer.EXECUTED, w.today(), null)
                                : new AnswerPayout.Command(
                                        w.ref(), payout, AnswerPayout.Answer.REJECTED, null, "Błąd konta."))),
                Step.maybe(ApprovePayout.class, MANAGER, w -> waiting(w, PayoutState.CHECKED)
                        .filter(payout -> w.byChance())
                        .map(payout -> new ApprovePayout.Command(w.ref(), payout))),
                Step.maybe(CheckPayout.class, ACCOUNTANT, w -> waiting(w, PayoutState.PREPARED)
                        .map(payout -> new CheckPayout.Command(w.ref(), payout))),
                Step.maybe(GatherBatch.class, ACCOUNTANT, w -> waiting(
                                w, w.pick(PayoutState.CHECKED, PayoutState.APPROVED))
                        .or(() -> waiting(w, PayoutState.APPROVED))
                        .map(payout -> new GatherBatch.Command(
                                GivenBatch.PAYER,
                                null,
                                w.byChance() ? w.today() : GivenBatch.payDay(w.office),
                                List.of(payout)))),
                Step.maybe(ApproveBatch.class, MANAGER, w -> batch(w, BatchState.OPEN)
                        .map(ApproveBatch.Command::new)),
                Step.maybe(ExportBatch.class, ACCOUNTANT, w -> batch(w, BatchState.APPROVED)
                        .map(ExportBatch.Command::new)),
                Step.maybe(ReopenBatch.class, ACCOUNTANT, w -> batch(w, BatchState.APPROVED)
                        .map(ReopenBatch.Command::new)),
                Step.maybe(CancelBatch.class, ACCOUNTANT, w -> batch(w, BatchState.OPEN)
                        .map(batch -> new CancelBatch.Command(batch, "Inny dzień."))),
                Step.maybe(CancelPayout.class, ACCOUNTANT, w -> waiting(w, PayoutState.CHECKED)
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
                                w.ref(), month, Money.of(w.pick("3000.00", "11000.00", "0.00")), "Mniej faktur."))),
                Step.maybe(PrepareBridgingPayout.class, ACCOUNTANT, w -> w.pick(
                                nextMonth(w), Optional.of(1), Optional.of(13))
                        .map(month -> new PrepareBridgingPayout.Command(w.ref(), month))),
                Step.maybe(CloseBridging.class, MANAGER, w -> support(w, BridgingState.FINAL_SETTLED)
                        .map(kind -> new CloseBridging.Command(w.ref(), kind))),
                Step.maybe(SettleBridging.class, MANAGER, w -> support(w, BridgingState.RUNNING)
                        .map(kind -> new SettleBridging.Command(w.ref(), kind))),
                Step.maybe(BeginBridging.class, MANAGER, w -> support(w, BridgingState.CONTRACT_SIGNED)
                        .map(kind -> new BeginBridging.Command(w.ref(), kind, "Weksel."))),
                Step.maybe(SignBridging.class, MANAGER, w -> support(w, BridgingState.APPROVED)
                        .map(kind -> new SignBridging.Command(w.ref(), kind))),
                Step.maybe(DecideBridging.class, MANAGER, w -> support(
                                w, w.pick(BridgingState.FORMAL, BridgingState.MERIT, BridgingState.SUBMITTED))
                        .map(kind -> new DecideBridging.Command(w.ref(), kind, w.pick(true, true, false), "Zasadne."))),
                Step.maybe(ScoreBridging.class, ASSESSOR, w -> support(w, BridgingState.MERIT)
                        .map(kind -> new ScoreBridging.Command(w.ref(), kind, points(w)))),
                Step.maybe(CheckBridgingForm.class, ASSESSOR, w -> support(w, BridgingState.FORMAL)
                        .map(kind -> checked(w, kind))),
                Step.maybe(AssignBridgingReview.class, MANAGER, w -> support(w, BridgingState.SUBMITTED)
                        .map(kind -> new AssignBridgingReview.Command(w.ref(), kind, w.any(Step.of(ASSESSOR))))),
                Step.maybe(SubmitBridging.class, ADVISOR, w -> support(
                                w, w.pick(BridgingState.DRAFT, BridgingState.CORRECTION))
                        .map(kind -> new SubmitBridging.Command(w.ref(), kind))),
                Step.maybe(RecordBridgingPapers.class, ADVISOR, w -> support(w, BridgingState.DRAFT)
                        .map(kind -> new RecordBridgingPapers.Command(
                                w.ref(), kind, w.byChance() ? GivenBridging.papers(w.given) : List.of()))),
                Step.maybe(WithdrawBridging.class, ADVISOR, w -> support(w, BridgingState.CORRECTION)
                        .filter(kind -> w.byChance())
                        .or(() -> tooLate(w))
                        .map(kind -> new WithdrawBridging.Command(w.ref(), kind, "Pismo."))),
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
                                Money.of(w.pick("1600.00", "5000.00", "0.01")),
                                "Potrzebne."))));
    }

    private static List<ScoreBridging.Points> points(Walk walk) {
        var many = walk.pick(40, 24, 10);
        return List.of(
                new ScoreBridging.Points("NECESSITY", many, GivenBridging.LONG_REASON),
                new ScoreBridging.Points("LIQUIDITY", 24, GivenBridging.LONG_REASON),
                new ScoreBridging.Points("JOBS", 18, GivenBridging.LONG_REASON));
    }

    private static CheckBridgingForm.Command checked(Walk walk, BridgingKind kind) {
        var met = walk.pick(true, true, true, false);
        return new CheckBridgingForm.Command(
                walk.ref(), kind, GivenBridging.answers(met), met ? null : "Brakuje podpisu.", !met && walk.byChance());
    }

    static Optional<BridgingKind> support(Walk walk, BridgingState state) {
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
        var visit = Step.maybe(
                RecordVisit.class,
                ADVISOR,
                w -> Stream.of(VisitState.DONE, VisitState.PROTOCOL_SENT, VisitState.ACCEPTED)
                                .anyMatch(state -> visit(w, state).isPresent())
                        ? Optional.empty()
                        : Optional.of(new RecordVisit.Command(
                                w.ref(),
                                null,
                                w.today(),
                                "doradca2",
                                "doradca",
                                w.pick(Visit.Result.OK, Visit.Result.values()),
                                GivenVisit.ALL_WELL,
                                GivenVisit.seen(w.office, w.ref().number()),
                                "Protokół.")));
        var send = Step.maybe(SendProtocol.class, ADVISOR, w -> visit(w, VisitState.DONE)
                .map(n -> new SendProtocol.Command(w.ref(), n, w.today())));
        var answer = Step.maybe(AnswerProtocol.class, ADVISOR, w -> visit(w, VisitState.PROTOCOL_SENT)
                .map(n -> new AnswerProtocol.Command(w.ref(), n, VisitProtocol.Answer.ACCEPTED, w.today(), null)));
        var closeVisit = Step.maybe(CloseVisit.class, ADVISOR, w -> visit(w, VisitState.ACCEPTED)
                .map(n -> new CloseVisit.Command(w.ref(), n, null)));
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
                join(
                        List.of(fulfil(ACCOUNTANT), fulfil(ADVISOR), close),
                        payouts(),
                        bridging(),
                        money(),
                        List.of(visit, send, answer, closeVisit, TIME, TIME, SUSPEND)));
    }

    /** What keeps a case from its closing is done by whoever owes it. */
    private static Step fulfil(Role owner) {
        return Step.maybe(
                FulfilObligation.class, owner, w -> w.office.the(Obligations.class).of(w.given.number()).stream()
                        .filter(owed -> owed.isOpen()
                                && owed.owner() == owner
                                && owed.kind().endsBeforeClosing())
                        .findFirst()
                        .map(owed -> new FulfilObligation.Command(w.ref(), owed.number(), "Zrobione.")));
    }

    /** What nobody will submit any more keeps a case from its closing. */
    private static Optional<BridgingKind> tooLate(Walk walk) {
        return walk.given.stage() != Stage.MONITORING
                ? Optional.empty()
                : support(walk, BridgingState.DRAFT).or(() -> support(walk, BridgingState.CORRECTION));
    }

    private static Optional<Integer> visit(Walk walk, VisitState state) {
        return walk.office.inTransaction(() -> {
            var visits = walk.office.the(Visits.class);
            return visits.of(walk.given.number()).stream()
                    .filter(visit ->
                            visits.protocolOf(visit).map(VisitProtocol::state).orElse(VisitState.DONE) == state)
                    .map(Visit::number)
                    .findFirst();
        });
    }

    private static LocalDate spentOn(Walk walk) {
        return payouts(walk)
                .flatMap(payout -> payout.bank().executedOn().stream())
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
                        "Poza harmonogramem.",
                        null))
                .toList());
    }

    // ------------------------------------------------------------ money back

    private static List<Step> repaying() {
        var resume = Step.of(ResumeCase.class, MANAGER, w -> new ResumeCase.Command(w.ref(), "Wyjaśniono."));
        var explain = Step.of(
                RecordExplanation.class,
                ADVISOR,
                w -> new RecordExplanation.Command(w.ref(), w.today(), "Wyjaśnienie."));
        var demand = Step.maybe(
                DemandRepayment.class, MANAGER, w -> w.office.the(Returnable.class).of(w.given.number()).stream()
                        .findFirst()
                        .map(received -> new DemandRepayment.Command(
                                w.ref(),
                                w.pick("B1", "B2", "B4"),
                                List.of(new DemandRepayment.Part(
                                        received.payout().reference().toString(),
                                        w.pick(received.left(), Money.of(100)))),
                                GivenRepayment.ACCOUNT,
                                "Nie wyjaśniono.")));
        var dissolve = Step.of(
                DissolveAgreement.class,
                MANAGER,
                w -> new DissolveAgreement.Command(w.ref(), w.pick(true, false), "Spółdzielnia zrezygnowała."));
        var enforce = Step.of(EnforceRepayment.class, MANAGER, w -> new EnforceRepayment.Command(w.ref(), "Pozew."));
        ROAD.put(
                Stage.SUSPENDED,
                join(List.of(resume, explain, demand, byChance(dissolve)), money(), payouts(), List.of(TIME, enforce)));
        ROAD.put(Stage.REPAYMENT_DEMANDED, join(money(), payouts(), List.of(TIME, enforce)));
        ROAD.put(Stage.ENFORCEMENT, join(money(), List.of(TIME)));
        var suspend = Step.of(SuspendCase.class, MANAGER, w -> new SuspendCase.Command(w.ref(), "B1", "Podejrzenie."));
        ROAD.merge(Stage.CONTRACT_SIGNED, List.of(byChance(dissolve)), Steps::join);
        return join(List.of(WITHDRAW, dissolve, suspend, explain, demand, callBack()), money(), List.of(TIME));
    }

    private static Step byChance(Step step) {
        return new Step(
                step.name(), step.role(), walk -> walk.byChance() && step.act().apply(walk));
    }

    /** What is not at the bank yet is cancelled. */
    private static Step callBack() {
        return Step.maybe(CancelPayout.class, ACCOUNTANT, w -> payouts(w)
                .filter(payout -> payout.state() == PayoutState.PREPARED
                        || payout.state() == PayoutState.CHECKED
                        || payout.state() == PayoutState.APPROVED)
                .findFirst()
                .map(payout -> new CancelPayout.Command(w.ref(), payout.reference(), "Umowa się kończy.")));
    }

    private static List<Step> money() {
        var surplus = Step.of(
                DemandSurplus.class,
                MANAGER,
                w -> new DemandSurplus.Command(w.ref(), GivenRepayment.ACCOUNT, "Nadwyżka."));
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
        return List.of(confirm(MANAGER), confirm(ACCOUNTANT), enter, deliver, unspent, surplus);
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
