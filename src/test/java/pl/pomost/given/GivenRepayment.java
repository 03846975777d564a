package pl.pomost.given;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.DemandUnspent;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.EnterRepayment;
import pl.pomost.business.repayment.RecordDelivery;
import pl.pomost.business.repayment.RecordExplanation;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** From a suspected breach to the returned money. */
public final class GivenRepayment {

    /** Who confirms what the accountant entered. */
    public static final String CONFIRMER = "kierownik2";

    /** The office's account of the tests. */
    public static final String ACCOUNT = "20999900000000000000000001";

    private GivenRepayment() {}

    /** A case of five with 100 000 zł granted, both tranches paid, in its durability period. */
    public static GivenCase monitored(Office office, LocalDate day) {
        office.on(day);
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "100000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(given, "100000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        return given.lastTranchePaid();
    }

    /** A case of five with 80 000 zł paid of 100 000, its settlement accepted with those costs of its two lines. */
    public static GivenCase settled(Office office, LocalDate day, String... costs) {
        office.on(day);
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(given, costs);
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        return given;
    }

    /** The manager asks for what was not spent. @return the number of the demand */
    public static String unspent(GivenCase given) {
        return given.does(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandUnspent.class,
                        ref -> new DemandUnspent.Command(ref, ACCOUNT, "Uznano mniej, niż wypłacono."))
                .subject();
    }

    public static GivenCase suspended(GivenCase given) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                SuspendCase.class,
                ref -> new SuspendCase.Command(ref, "B1", "Zakup spoza harmonogramu."));
        return given;
    }

    public static void explained(GivenCase given) {
        given.advisorDoes(
                RecordExplanation.class,
                ref -> new RecordExplanation.Command(ref, given.office().today(), "Zakup był konieczny."));
    }

    /** Demands an amount of the first tranche and returns the number of the demand. */
    public static String demanded(GivenCase given, String ground, String... amounts) {
        var parts = new java.util.ArrayList<DemandRepayment.Part>();
        for (var amount : amounts) {
            parts.add(new DemandRepayment.Part(given.number() + "-T" + (parts.size() + 1), Money.of(amount)));
        }
        return given.does(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandRepayment.class,
                        ref -> new DemandRepayment.Command(ref, ground, List.copyOf(parts), ACCOUNT, "Nie wyjaśniono."))
                .subject();
    }

    public static void delivered(GivenCase given, String demand) {
        given.advisorDoes(
                RecordDelivery.class,
                ref -> new RecordDelivery.Command(ref, demand, given.office().today()));
    }

    public static void entered(GivenCase given, String demand, String amount) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                EnterRepayment.class,
                ref -> new EnterRepayment.Command(
                        ref, demand, Money.of(amount), given.office().today(), "przelew " + demand));
    }

    public static void confirmed(GivenCase given, String demand, int payment) {
        given.does(
                CONFIRMER,
                Role.MANAGER,
                AnswerRepayment.class,
                ref -> new AnswerRepayment.Command(ref, demand, payment, AnswerRepayment.Confirmation.CONFIRMED, null));
    }

    public static Demand demand(GivenCase given, String number) {
        return given.office()
                .inTransaction(() -> given.office().the(Demands.class).demand(given.number(), number));
    }

    public static List<Repayment> payments(GivenCase given, String number) {
        return given.office().inTransaction(() -> {
            var demands = given.office().the(Demands.class);
            return demands.paymentsOf(demands.demand(given.number(), number));
        });
    }
}
