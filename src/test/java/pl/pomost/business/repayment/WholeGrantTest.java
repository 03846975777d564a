package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenRepayment.ACCOUNT;
import static pl.pomost.given.GivenRepayment.demand;
import static pl.pomost.given.GivenRepayment.demanded;
import static pl.pomost.given.GivenRepayment.explained;
import static pl.pomost.given.GivenRepayment.monitored;
import static pl.pomost.given.GivenRepayment.suspended;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** What counts as the whole of a grant: its tranches, without bridging support. */
class WholeGrantTest {

    private static final LocalDate DAY = LocalDate.of(2013, 9, 2);

    private final GivenCase given = monitored(Office.onFakes(), DAY);

    @Test
    void isBothTranchesAndNothingLess() {
        suspended(given);
        explained(given);
        assertThat(against("B2", "80000.00", "19999.99")).containsExactly("demand.not-whole");
        assertThat(against("B2", "80000.00")).containsExactly("demand.not-whole");
        assertThat(against("B2", "80000.01", "20000.00")).contains("demand.above-paid");

        var number = demanded(given, "B2", "80000.00", "20000.00");
        assertThat(demand(given, number).isWholeGrant()).isTrue();
    }

    @Test
    void leavesBridgingSupportAside() {
        GivenBridging.sign(
                given, BridgingKind.BASIC, YearMonth.from(given.office().today()), 6, "1600.00");
        GivenBridging.pay(given, 1);
        suspended(given);
        explained(given);
        var parts = List.of(
                new DemandRepayment.Part(given.number() + "-T1", Money.of(80_000)),
                new DemandRepayment.Part(given.number() + "-T2", Money.of(12_000)),
                new DemandRepayment.Part(reference(), Money.of(6_400)));

        assertThat(rules("B2", parts)).containsExactly("demand.not-whole");
        var whole =
                List.of(parts.get(0), new DemandRepayment.Part(given.number() + "-T2", Money.of(20_000)), parts.get(2));
        assertThat(policy("B2", whole)).isEmpty();
    }

    @Test
    void namesEachPayoutOnceAndOnlyOnesThatWerePaid() {
        suspended(given);
        explained(given);
        var twice = List.of(
                new DemandRepayment.Part(given.number() + "-T1", Money.of(1)),
                new DemandRepayment.Part(given.number() + "-T1", Money.of(1)));
        assertThat(rules("B1", twice)).containsExactly("demand.payout-twice");
        assertThat(rules("B1", List.of(new DemandRepayment.Part(given.number() + "-T3", Money.of(1)))))
                .containsExactly("demand.payout-unknown");
    }

    private List<String> against(String ground, String... amounts) {
        var parts = new java.util.ArrayList<DemandRepayment.Part>();
        for (var amount : amounts) {
            parts.add(new DemandRepayment.Part(given.number() + "-T" + (parts.size() + 1), Money.of(amount)));
        }
        return rules(ground, parts);
    }

    private List<String> rules(String ground, List<DemandRepayment.Part> parts) {
        return given
                .refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandRepayment.class,
                        ref -> new DemandRepayment.Command(ref, ground, parts, ACCOUNT, "Nie wyjaśniono."))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private List<String> policy(String ground, List<DemandRepayment.Part> parts) {
        var office = given.office();
        return office.inTransaction(() -> office
                .the(DemandPolicy.class)
                .verdict(office.the(CaseFiles.class).look(given.number()), ground, parts)
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList());
    }

    private String reference() {
        var office = given.office();
        return office.inTransaction(() -> office.the(Returnable.class).of(given.number()).stream()
                .map(received -> received.payout().reference().text())
                .filter(text -> !text.contains("-T"))
                .findFirst()
                .orElseThrow());
    }
}
