package pl.pomost.business.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.aid.AidCertificate;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.repayment.Suspensions;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** The way out of an agreement under which nothing was paid: from G80, and from G96 whence nothing can be demanded. */
class DissolveAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void endsASuspendedCaseThatWasNeverPaidWithAllThatHungOnIt(Ground ground) {
        ground.office(office -> {
            GivenAid.rate(office.on(DAY), DAY, "4.2000");
            GivenAid.regime(office, "2023/2831");
            var given = agreed(office);
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
            GivenRepayment.suspended(given);
            assertThat(promised(given, Budget.Purpose.GRANTS)).isEqualTo(Money.of(100_000));
            assertThat(promised(given, Budget.Purpose.BRIDGING)).isEqualTo(Money.of(48_000));

            given.managerDoes(DissolveAgreement.class, dissolution(true));

            assertThat(given.stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(given.file().isSuspended()).isFalse();
            assertThat(promised(given, Budget.Purpose.GRANTS)).isEqualTo(Money.ZERO);
            assertThat(promised(given, Budget.Purpose.BRIDGING)).isEqualTo(Money.ZERO);
            assertThat(given.group().members()).noneMatch(member -> member.isActive());
            office.inTransaction(() -> {
                assertThat(office.the(BridgingSupports.class).of(given.number()))
                        .extracting(BridgingSupport::state)
                        .containsExactly(BridgingState.CLOSED);
                assertThat(office.the(Suspensions.class).lasting(given.number()))
                        .isEmpty();
                assertThat(office.the(Closings.class).of(given.number())).isPresent();
                assertThat(office.the(Obligations.class).of(given.number()).stream()
                                .filter(Obligation::isOpen)
                                .filter(owed -> !owed.kind().outlivesCase()))
                        .isEmpty();
                var certificates = office.the(Aids.class).certificates(given.number());
                assertThat(certificates).hasSize(4);
                assertThat(certificates.subList(2, 4))
                        .extracting(AidCertificate::corrects)
                        .containsExactly(
                                Optional.of(certificates.get(0).number()),
                                Optional.of(certificates.get(1).number()));
                assertThat(certificates.subList(2, 4))
                        .extracting(certificate -> certificate.amount().pln())
                        .containsOnly(Money.ZERO);
                return null;
            });
        });
    }

    @Test
    void endsItWhereTheCooperativeResignsBeforeAnyPayment() {
        var given = agreed(Office.onFakes().on(DAY));

        assertThat(rules(refused(given, dissolution(false)))).containsExactly("closing.security-kept");
        given.managerDoes(DissolveAgreement.class, dissolution(true));

        assertThat(given.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void waitsUntilAPreparedTrancheIsCancelled() {
        var given = agreed(Office.onFakes().on(DAY));
        var payout = GivenMoney.prepare(given, 1);

        assertThat(rules(refused(given, dissolution(true)))).containsExactly("payout.not-dissolved");
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CancelPayout.class,
                ref -> new CancelPayout.Command(ref, payout, "Spółdzielnia rezygnuje."));
        given.managerDoes(DissolveAgreement.class, dissolution(true));

        assertThat(given.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void demandsBackWhatWasPaidInstead() {
        var given = agreed(Office.onFakes().on(DAY)).firstTranchePaid();
        assertThat(rules(refused(given, dissolution(true)))).contains("move.wrong-stage");

        GivenRepayment.suspended(given);

        assertThat(rules(refused(given, dissolution(true)))).containsExactly("payout.not-dissolved");
    }

    @Test
    void keepsAnAgreementWhoseBridgingSupportWasPaid() {
        var given = agreed(Office.onFakes().on(DAY));
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
        GivenBridging.pay(given, 1);

        assertThat(rules(refused(given, dissolution(true)))).containsExactly("bridging.not-over");
    }

    private static GivenCase agreed(Office office) {
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
    }

    private static Function<CaseRef, Object> dissolution(boolean returned) {
        return ref -> new DissolveAgreement.Command(ref, returned, "Spółdzielnia zrezygnowała pismem.");
    }

    private static Refusal refused(GivenCase given, Function<CaseRef, Object> command) {
        return given.refusalOf(GivenMoney.MANAGER, Role.MANAGER, DissolveAgreement.class, command);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static Money promised(GivenCase given, Budget.Purpose purpose) {
        return given.office()
                .inTransaction(() -> given.office().the(Programmes.class).committedTo(given.number(), purpose));
    }
}
