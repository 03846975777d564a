package pl.pomost.business.programme;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The money of an edition for one purpose becomes more or less, never less than what is promised already. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class ChangeBudget {

    /** Longest text of the grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ChangeBudget() {}

    /**
     * @param edition code of the edition
     * @param amount  the whole budget from now on, in złoty
     * @param grounds why, such as the annex with the funder; at most 1000 characters
     */
    public record Command(String edition, Budget.Purpose purpose, Money amount, String grounds) implements About {
        @Override
        public Chain chain() {
            return Chain.ofEdition(edition == null ? "" : edition);
        }
    }

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("edition", command.edition());
        check.required("purpose", command.purpose());
        check.positive("amount", command.amount());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var budget = programmes.lockBudget(command.edition(), command.purpose());
        check.that("amount", !command.amount().isLessThan(budget.committed()), () -> Reason.ofField(
                        "amount", "budget.below-committed")
                .with("amount", command.amount())
                .with("committed", budget.committed()));
        check.orRefuse();

        var change = new BudgetChange(
                budget,
                programmes.changesOf(budget) + 1,
                command.amount(),
                command.grounds().strip(),
                door.actor().account(),
                clock.day());
        programmes.add(change);
        budget.becomes(command.amount());
        var told = change.snapshot().with("purpose", command.purpose());
        return facts.record(new Fact(command.chain(), "budget " + command.purpose(), told, null, command.edition(), 1));
    }
}
