package pl.pomost.business.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.work.WorkOutcome;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeWorks;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);
    private final GivenCase first = agreed();
    private final GivenCase second = agreed();
    private final PayoutReference one = GivenMoney.prepare(first, 1);
    private final PayoutReference two = GivenMoney.prepare(second, 1);

    @Test
    void letsAllRowsGoWithOneApprovalAndOrdersThemTogether() {
        var number = GivenBatch.gather(office, two, one);
        GivenBatch.approve(office, number);

        assertThat(states()).containsOnly(PayoutState.APPROVED);
        assertThat(payout(one).approval().by()).contains(GivenMoney.MANAGER);

        export(number);
        assertThat(states()).containsOnly(PayoutState.EXPORTED);
        assertThat(batch(number).fileSha256()).isPresent();
    }

    @Test
    void makesTheSameBytesAgainAndWritesDownWhoTookThem() {
        var number = GivenBatch.export(office, one, two);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT).does(TakeBatchFile.class, new TakeBatchFile.Command(number));

        var file = office.the(BatchFiles.class).of(number);
        assertThat(file.sha256()).isEqualTo(batch(number).fileSha256().orElseThrow());
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains(one.text(), two.text(), GivenMoney.ACCOUNT, "77866.66 PLN");
        assertThat(refused(
                        GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, TakeBatchFile.class, new TakeBatchFile.Command(open())))
                .containsExactly("batch.wrong-state");
    }

    @Test
    void refusesAPayoutThatIsHeldTwiceOrNotReady() {
        GivenBatch.gather(office, one);

        assertThat(refusedGathering(one, two)).containsExactly("batch.row-held");
        given(two, "cancel");
        assertThat(refusedGathering(two)).containsExactly("batch.row-not-ready");
        assertThat(refusedGathering()).containsExactly("required");
        assertThat(refusedGathering(two, two)).containsExactly("batch.row-twice");
    }

    @Test
    void refusesTheApprovalOfWhoGatheredOrPreparedOrAdvisedAndTellsTheRow() {
        var number = GivenBatch.gather(office, one, two);
        var command = new ApproveBatch.Command(GivenBatch.ref(office, number));

        assertThat(refused(GivenMoney.ACCOUNTANT, Role.MANAGER, ApproveBatch.class, command))
                .containsExactly("batch.own-approval", "payout.own-approval", "payout.own-approval");
        var refusal = office.as(Cases.ADVISOR, Role.MANAGER)
                .refusalOf(ApproveBatch.class, new ApproveBatch.Command(GivenBatch.ref(office, number)));
        assertThat(refusal.verdict().reasons()).extracting(Reason::field).containsExactly(one.text(), two.text());
        assertThat(states()).containsOnly(PayoutState.CHECKED);
    }

    @Test
    void exportsNothingWhenOneApprovalNoLongerHoldsAndSendsThatRowBack() {
        var number = GivenBatch.gather(office, one, two);
        GivenBatch.approve(office, number);
        Filled.set(office.the(Agreements.class).of(second.number()).orElseThrow(), "recipientName", "Kto inny");

        assertThat(refused(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        ExportBatch.class,
                        new ExportBatch.Command(GivenBatch.ref(office, number))))
                .containsExactly("payout.approval-void");
        assertThat(states()).containsOnly(PayoutState.APPROVED);

        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ReopenBatch.class, new ReopenBatch.Command(GivenBatch.ref(office, number)));
        assertThat(payout(two).state()).isEqualTo(PayoutState.PREPARED);
        GivenBatch.approve(office, number);
        export(number);
        assertThat(states()).containsExactly(PayoutState.EXPORTED, PayoutState.PREPARED);
    }

    @Test
    void tellsVoidApprovalsOfAnOpenBatchAndSendsThemBack() {
        var approved = new ApprovePayout.Command(second.ref(), two);
        office.as(GivenMoney.MANAGER, Role.MANAGER).does(ApprovePayout.class, approved);
        var number = GivenBatch.gather(office, one, two);
        assertThat(refused(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        SendVoidBack.class,
                        new SendVoidBack.Command(GivenBatch.ref(office, number))))
                .containsExactly("batch.nothing-void");
        // Refused work would be rolled back; in memory the version has moved on.
        Filled.set(office.the(Agreements.class).of(second.number()).orElseThrow(), "recipientName", "Kto inny");
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT);
        assertThat(office.the(BatchOptions.class).voids(number)).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("payout.approval-void");
            assertThat(reason.field()).isEqualTo(two.text());
        });

        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(SendVoidBack.class, new SendVoidBack.Command(GivenBatch.ref(office, number)));
        assertThat(states()).containsExactly(PayoutState.CHECKED, PayoutState.PREPARED);
        GivenBatch.approve(office, number);
        export(number);
        assertThat(states()).containsExactly(PayoutState.EXPORTED, PayoutState.PREPARED);
    }

    @Test
    void tellsHowFarTheWorkIsAndWhatItRefused() {
        var number = GivenBatch.gather(office, one, two);
        office.as(GivenMoney.ACCOUNTANT, Role.MANAGER);
        office.the(BatchWork.class).approve(GivenBatch.ref(office, number), null);
        var works = ((FakeWorks) office.the(Works.class)).all;
        assertThat(works.get(0).state).isEqualTo(WorkState.REFUSED);
        assertThat(works.get(0).rows).isEmpty();
        assertThat(works.get(0).reasons)
                .extracting(Reason::rule)
                .containsExactly("batch.own-approval", "payout.own-approval", "payout.own-approval");

        office.as(GivenMoney.MANAGER, Role.MANAGER);
        office.the(BatchWork.class).approve(GivenBatch.ref(office, number), null);
        assertThat(works.get(1).state).isEqualTo(WorkState.DONE);
        assertThat(works.get(1).done).isEqualTo(2);
        assertThat(works.get(1).rows).extracting(WorkOutcome::key).containsExactly(one.text(), two.text());
        assertThat(batch(number).state()).isEqualTo(BatchState.APPROVED);
    }

    @Test
    void takesARowOffBeforeTheApprovalOnlyAndFreesAllWhenItIsGivenUp() {
        var number = GivenBatch.gather(office, one, two);
        var cancelled = new CancelPayout.Command(first.ref(), one, "pomyłka");
        assertThat(refused(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, CancelPayout.class, cancelled))
                .containsExactly("batch.holds-payout");

        remove(number, one);
        GivenBatch.approve(office, number);
        assertThat(refused(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        RemoveFromBatch.class,
                        new RemoveFromBatch.Command(GivenBatch.ref(office, number), two, "inny dzień")))
                .containsExactly("batch.wrong-state");

        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(CancelBatch.class, new CancelBatch.Command(GivenBatch.ref(office, number), "inny dzień"));
        assertThat(states()).containsExactly(PayoutState.CHECKED, PayoutState.APPROVED);
        assertThat(GivenBatch.export(office, one, two)).isNotEqualTo(number);
    }

    private GivenCase agreed() {
        return new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed();
    }

    private String open() {
        return GivenBatch.gather(office, GivenMoney.prepare(agreed(), 1));
    }

    private void given(PayoutReference reference, String why) {
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(CancelPayout.class, new CancelPayout.Command(second.ref(), reference, why));
    }

    private void remove(String number, PayoutReference reference) {
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(
                        RemoveFromBatch.class,
                        new RemoveFromBatch.Command(GivenBatch.ref(office, number), reference, "inny dzień"));
    }

    @Test
    void refusesADayOnWhichNoBankPaysAndOffersTheNext() {
        assertThat(payDay("2026-03-01")).containsExactly("batch.pay-day-past", "batch.pay-day-off");
        assertThat(payDay("2026-03-07")).containsExactly("batch.pay-day-off");
        assertThat(payDay("2026-03-08")).containsExactly("batch.pay-day-off");
        assertThat(payDay("2099-01-02")).containsExactly("batch.pay-day-far");
        office.on(LocalDate.of(2026, 12, 24));
        var off = office.inTransaction(() ->
                office.the(PayDays.class).verdict(LocalDate.of(2026, 12, 25)).reasons());
        assertThat(off).extracting(Reason::rule).containsExactly("batch.pay-day-off");
        assertThat(off.get(0).figures()).containsEntry("next", LocalDate.of(2026, 12, 28));
    }

    private List<String> payDay(String day) {
        return refused(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                GatherBatch.class,
                new GatherBatch.Command(GivenBatch.PAYER, null, LocalDate.parse(day), List.of(one)));
    }

    private void export(String number) {
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ExportBatch.class, new ExportBatch.Command(GivenBatch.ref(office, number)));
    }

    private List<String> refusedGathering(PayoutReference... payouts) {
        return refused(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                GatherBatch.class,
                new GatherBatch.Command(GivenBatch.PAYER, null, DAY, List.of(payouts)));
    }

    private List<String> refused(String account, Role role, Class<?> useCase, Object command) {
        Refusal refusal = office.as(account, role).refusalOf(useCase, command);
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private Batch batch(String number) {
        return office.the(Batches.class).look(number);
    }

    private Payout payout(PayoutReference reference) {
        return office.the(Payouts.class).payout(reference);
    }

    private List<PayoutState> states() {
        return List.of(payout(one).state(), payout(two).state());
    }
}
