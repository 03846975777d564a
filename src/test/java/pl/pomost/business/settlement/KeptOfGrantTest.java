package pl.pomost.business.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.aid.LowerAid;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** A certificate says no more than the cooperative keeps. */
class KeptOfGrantTest {

    private static final LocalDate DAY = LocalDate.of(2013, 3, 4);

    private final Office office = Office.onFakes().on(DAY);

    @Test
    void owesACorrectedCertificateWhereLessWasPaid() {
        var given = concluded("60000.00", "35000.00");

        assertThat(owed(given)).singleElement().satisfies(duty -> {
            assertThat(duty.subject()).contains("1/2013/D");
            assertThat(duty.due()).isEqualTo(office.today().plusDays(7));
            assertThat(duty.owner()).isEqualTo(Role.ACCOUNTANT);
        });

        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                LowerAid.class,
                ref -> new LowerAid.Command(ref, 1, Money.of(95_000), "Wypłacono mniej."));
        assertThat(owed(given)).noneMatch(Obligation::isOpen);
    }

    @Test
    void owesNoneWhereAllWasPaid() {
        assertThat(owed(concluded("60000.00", "40000.00"))).isEmpty();
    }

    @Test
    void owesOneForBridgingSupportThatIsCutShort() {
        var given = granted();
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");

        given.managerDoes(EndBridging.class, ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Koniec."));

        assertThat(owed(given)).extracting(duty -> duty.subject().orElse("")).containsExactly("1/2013/WP");
    }

    private GivenCase granted() {
        GivenAid.regime(office, "1998/2006");
        GivenAid.rate(office, DAY, "4.2154");
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        return given.approvedAtOnceFor("100000.00").registeredAllMonth().agreed();
    }

    private GivenCase concluded(String... accepted) {
        var given = granted().firstTranchePaid();
        GivenSettlement.submit(given, accepted);
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        given.lastTranchePaid();
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        return given;
    }

    private List<Obligation> owed(GivenCase given) {
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number())).stream()
                .filter(duty -> duty.kind() == ObligationKind.CORRECT_CERTIFICATE)
                .toList();
    }
}
