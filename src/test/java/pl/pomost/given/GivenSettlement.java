package pl.pomost.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.settlement.AcceptSettlement;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.ProofEntry;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** From the plan's lines to the accepted settlement; documents are invented. */
public final class GivenSettlement {

    private static final AtomicInteger INVOICES = new AtomicInteger();

    private GivenSettlement() {}

    /** The case has a plan with one line per amount; nothing is submitted. */
    public static void plan(GivenCase given, String... lines) {
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);
        Plans.schedule(given.office().as(given.file().advisor(), Role.ADVISOR), given.number(), lines);
    }

    /** A proof of one line, paid today. */
    public static ProofEntry proof(int line, String amount, LocalDate paidOn) {
        return new ProofEntry(
                GivenMoney.NIP,
                "Sklep Próbny",
                "FV/" + INVOICES.incrementAndGet(),
                paidOn,
                paidOn,
                Money.of(amount),
                Money.ZERO,
                GivenMoney.ACCOUNT,
                null,
                false,
                false,
                List.of(new ProofEntry.Share(line, Money.of(amount))));
    }

    /** Hands in one proof per amount, for the lines in their order. */
    public static void submit(GivenCase given, String... amounts) {
        var proofs = new ArrayList<ProofEntry>();
        for (var amount : amounts) {
            proofs.add(proof(proofs.size() + 1, amount, given.office().today()));
        }
        given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, proofs));
    }

    /** Accepts every proof as claimed. */
    public static void check(GivenCase given) {
        var lines = given.office()
                .inTransaction(() -> given.office().the(Settlements.class).proofsOf(given.number()).stream()
                        .map(proof -> new CheckSettlement.Accepted(proof.number(), proof.claimed(), null, null))
                        .toList());
        given.advisorDoes(CheckSettlement.class, ref -> new CheckSettlement.Command(ref, lines, null));
    }

    /** A manager accepts the checked settlement. */
    public static void accept(GivenCase given) {
        given.does(GivenMoney.MANAGER, Role.MANAGER, AcceptSettlement.class, AcceptSettlement.Command::new);
    }
}
