package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.CloseBridging;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.FormPoint;
import pl.pomost.business.review.PaperKind;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.kernel.money.Money;

/** Basic bridging support: asked, granted, signed; months are paid and settled as the story reaches them. */
@ApplicationScoped
class DemoBridgingActs {

    /** What the invented cooperatives ask for; less than the rules would give. */
    private static final Money PER_PERSON = Money.of(1_600);

    private static final List<PaperKind> PAPERS = List.of(
            PaperKind.TRAINING_PROOF,
            PaperKind.COURT_ENTRY,
            PaperKind.REGON_COPY,
            PaperKind.BUSINESS_PLAN,
            PaperKind.INSURANCE_REGISTRATION,
            PaperKind.NO_PARALLEL_MONEY,
            PaperKind.DE_MINIMIS_STATEMENT,
            PaperKind.DE_MINIMIS_FORM);

    @Inject
    DemoActing acting;

    @Inject
    DemoMoneyActs money;

    @Inject
    DemoRules rules;

    @Inject
    RequestBridging requestBridging;

    @Inject
    RecordBridgingPapers recordBridgingPapers;

    @Inject
    SubmitBridging submitBridging;

    @Inject
    AssignBridgingReview assignBridgingReview;

    @Inject
    CheckBridgingForm checkBridgingForm;

    @Inject
    DecideBridging decideBridging;

    @Inject
    BeginBridging beginBridging;

    @Inject
    SettleBridging settleBridging;

    @Inject
    CloseBridging closeBridging;

    @Inject
    SignBridging signBridging;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    Payouts payouts;

    @Inject
    SettleBridgingMonth settleBridgingMonth;

    DemoBridgingActs() {}

    /** Basic support is asked for in full. */
    int months() {
        return rules.settings().bridging().basicMonths();
    }

    void begin(DemoCase told, LocalDate day) {
        apply(told, day);
        assess(told, day);
        acting.manager(
                told,
                day,
                ref -> decideBridging.handle(new DecideBridging.Command(
                        ref, BridgingKind.BASIC, true, "Koszty pierwszych miesięcy są uzasadnione.")));
        rules.euro(day);
        acting.manager(told, day, ref -> signBridging.handle(new SignBridging.Command(ref, BridgingKind.BASIC)));
        money.certify(told, day, 2);
        acting.manager(
                told,
                day,
                ref -> beginBridging.handle(new BeginBridging.Command(
                        ref, BridgingKind.BASIC, "Weksel z umowy o dotację, deklaracja uzupełniona.")));
    }

    private void apply(DemoCase told, LocalDate day) {
        var first = YearMonth.from(day);
        acting.advisor(
                told,
                day,
                ref -> requestBridging.handle(new RequestBridging.Command(
                        ref, BridgingKind.BASIC, first, months(), told.members(), PER_PERSON, null)));
        var papers = PAPERS.stream()
                .map(paper -> new RecordBridgingPapers.Given(paper, day, true))
                .toList();
        acting.advisor(
                told,
                day,
                ref -> recordBridgingPapers.handle(new RecordBridgingPapers.Command(ref, BridgingKind.BASIC, papers)));
        acting.advisor(told, day, ref -> submitBridging.handle(new SubmitBridging.Command(ref, BridgingKind.BASIC)));
    }

    private void assess(DemoCase told, LocalDate day) {
        var assessor = told.firstAssessor();
        acting.manager(
                told,
                day,
                ref -> assignBridgingReview.handle(
                        new AssignBridgingReview.Command(ref, BridgingKind.BASIC, assessor)));
        var answers = Arrays.stream(FormPoint.values())
                .map(point -> new CheckBridgingForm.Answer(point, true))
                .toList();
        acting.assessor(
                told,
                day,
                assessor,
                ref -> checkBridgingForm.handle(
                        new CheckBridgingForm.Command(ref, BridgingKind.BASIC, answers, null, false)));
    }

    /** One month is paid. */
    void pay(DemoCase told, LocalDate day, int month) {
        money.pay(
                told,
                day,
                DemoMoneyActs.reference(acting.accountant(
                        told,
                        day,
                        ref -> prepareBridgingPayout.handle(new PrepareBridgingPayout.Command(ref, month)))));
    }

    /** The evidence of a month that is over is accepted. */
    void settle(DemoCase told, LocalDate day, int month) {
        var reference = new PayoutReference(told.number() + "-M" + month);
        acting.advisor(
                told,
                day,
                ref -> settleBridgingMonth.handle(new SettleBridgingMonth.Command(
                        ref, month, payouts.payout(reference).amount(), null)));
        if (month == months()) {
            acting.manager(
                    told, day, ref -> settleBridging.handle(new SettleBridging.Command(ref, BridgingKind.BASIC)));
            acting.manager(told, day, ref -> closeBridging.handle(new CloseBridging.Command(ref, BridgingKind.BASIC)));
        }
    }
}
