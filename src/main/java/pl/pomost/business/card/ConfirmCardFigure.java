package pl.pomost.business.card;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.basis.Confirmation;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator has compared a figure of a form with its source, and says on which day and in what. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class ConfirmCardFigure {

    @Inject
    MeritCards cards;

    @Inject
    Confirmation confirmation;

    @Inject
    Facts facts;

    ConfirmCardFigure() {}

    /**
     * @param card        the version whose figure it is
     * @param figure      its name, such as CARD_CRITERION_MARKET
     * @param basis       where it stands, at most 1000 characters
     * @param confirmedOn day on which it was compared, today or earlier
     */
    public record Command(String card, String figure, String basis, LocalDate confirmedOn) implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference("MERIT_CARD");
        }
    }

    /** @return the receipt; its subject is the version */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("card", command.card());
        check.required("figure", command.figure());
        confirmation.check(check, command.basis(), command.confirmedOn());
        check.orRefuse();

        var card = cards.lock(command.card());
        var figure = card.figures().stream()
                .filter(each -> each.name().equals(command.figure()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("figure", command.figure()));
        var basis = confirmation.keep(
                card.family(), figure.name(), figure.name(), figure.value(), command.basis(), command.confirmedOn());
        return facts.record(new Fact(
                command.chain(),
                "basis " + card.family() + " " + figure.name(),
                basis.snapshot(),
                card.code(),
                card.code(),
                1));
    }
}
