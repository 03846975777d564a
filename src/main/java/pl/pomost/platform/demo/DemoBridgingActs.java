package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.kernel.money.Money;

/** Basic bridging support: asked, granted, signed; months are paid and settled as the story reaches them. */
@ApplicationScoped
class DemoBridgingActs {

    static final int MONTHS = 6;
    private static final Money PER_PERSON = Money.of(1_600);

    @Inject
    DemoActing acting;

    @Inject
    DemoMoneyActs money;

    @Inject
    RequestBridging requestBridging;

    @Inject
    DecideBridging decideBridging;

    @Inject
    SignBridging signBridging;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    SettleBridgingMonth settleBridgingMonth;

    DemoBridgingActs() {}

    void begin(DemoCase told, LocalDate day) {
        var first = YearMonth.from(day);
        acting.advisor(
                told,
                day,
                ref -> requestBridging.handle(new RequestBridging.Command(
                        ref, BridgingKind.BASIC, first, MONTHS, told.members(), PER_PERSON)));
        acting.manager(
                told,
                day,
                ref -> decideBridging.handle(new DecideBridging.Command(
                        ref, BridgingKind.BASIC, true, "Koszty pierwszych miesięcy są uzasadnione.")));
        acting.manager(told, day, ref -> signBridging.handle(new SignBridging.Command(ref, BridgingKind.BASIC)));
    }

    /** One month is paid and its evidence accepted. */
    void month(DemoCase told, LocalDate day, int month) {
        var reference = DemoMoneyActs.reference(acting.accountant(
                told, day, ref -> prepareBridgingPayout.handle(new PrepareBridgingPayout.Command(ref, month))));
        money.pay(told, day, reference);
        acting.advisor(
                told,
                day,
                ref -> settleBridgingMonth.handle(
                        new SettleBridgingMonth.Command(ref, month, PER_PERSON.times(told.members()), null)));
    }
}
