package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenBridging.sign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Where each month of a support stands, and every reason against its payout. */
class MonthStatesTest {

    private static final LocalDate DAY = LocalDate.of(2013, 9, 2);

    private final Office office = Office.onFakes().on(DAY);
    private GivenCase given;

    @BeforeEach
    void signed() {
        given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
        sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 3, "1600.00");
    }

    @Test
    void goesThroughItsStates() {
        assertThat(state(1)).isEqualTo(MonthState.DUE);
        assertThat(state(2)).isEqualTo(MonthState.PLANNED);

        prepare(1);
        assertThat(state(1)).isEqualTo(MonthState.DUE);
        assertThat(against(1)).containsExactly("bridging.month-twice");

        GivenMoney.execute(given, new PayoutReference(reference(1)));
        assertThat(state(1)).isEqualTo(MonthState.PAID);
        office.on(LocalDate.of(2013, 9, 30));
        assertThat(state(1)).isEqualTo(MonthState.PAID);
        office.on(LocalDate.of(2013, 10, 1));
        assertThat(state(1)).isEqualTo(MonthState.SETTLEMENT_DUE);
        assertThat(against(2)).containsExactly("bridging.month-before");

        settle(1, "8000.00");
        assertThat(state(1)).isEqualTo(MonthState.SETTLED);
        assertThat(against(2)).isEmpty();
        assertThat(state(2)).isEqualTo(MonthState.DUE);
        assertThat(state(3)).isEqualTo(MonthState.PLANNED);
    }

    @Test
    void isApprovedBetweenTheDeskAndTheBank() {
        prepare(1);
        given.managerDoes(
                ApprovePayout.class, ref -> new ApprovePayout.Command(ref, new PayoutReference(reference(1))));

        assertThat(state(1)).isEqualTo(MonthState.APPROVED);
    }

    @Test
    void isPaidFromItsFirstDayOn() {
        assertThat(against(2)).containsExactly("bridging.month-ahead", "bridging.month-before");
        office.on(LocalDate.of(2013, 10, 1));
        assertThat(against(2)).containsExactly("bridging.month-before");
    }

    @Test
    void isNotPaidWhileTheCooperativeStandsStill() {
        given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, DAY, "Remont."));
        assertThat(against(1)).contains("bridging.activity-paused");
        given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, DAY));
        office.on(DAY.plusDays(1));
        assertThat(against(1)).isEmpty();
    }

    @Test
    void isGivenUpWithItsSupport() {
        given.managerDoes(EndBridging.class, ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Koniec."));

        assertThat(List.of(state(1), state(2), state(3))).containsOnly(MonthState.GIVEN_UP);
        assertThat(against(1)).contains("bridging.month-given-up");
    }

    @Test
    void isRefusedWhereNothingOfItIsAccepted() {
        GivenBridging.pay(given, 1);
        office.on(LocalDate.of(2013, 10, 1));
        settle(1, "0.00");

        assertThat(state(1)).isEqualTo(MonthState.REFUSED);
        assertThat(against(2)).containsExactly("bridging.nothing-due");
    }

    private void prepare(int month) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, month));
    }

    private void settle(int month, String cost) {
        given.advisorDoes(
                SettleBridgingMonth.class,
                ref -> new SettleBridgingMonth.Command(ref, month, Money.of(cost), "Powód."));
    }

    private String reference(int month) {
        var ledger = ledger();
        return ledger.live(ledger.months().get(month - 1))
                .orElseThrow()
                .reference()
                .text();
    }

    private MonthState state(int month) {
        var ledger = ledger();
        return office.inTransaction(() -> office.the(BridgingMonthPolicy.class)
                .state(given.file(), ledger, ledger.months().get(month - 1)));
    }

    private List<String> against(int month) {
        var ledger = ledger();
        return office.inTransaction(
                () -> office
                        .the(BridgingMonthPolicy.class)
                        .verdict(given.file(), ledger, ledger.months().get(month - 1))
                        .reasons()
                        .stream()
                        .map(Reason::rule)
                        .toList());
    }

    private BridgingLedger ledger() {
        return office.inTransaction(() -> office.the(BridgingMonthPolicy.class)
                .ledger(office.the(CaseFiles.class).look(given.number())));
    }
}
