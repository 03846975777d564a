package pl.pomost.business.card;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An administrator writes a new version of a form from an old one of the same kind. Cases are judged by it when a version of the
 * rules names it; those that are open keep theirs.
 */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class AddCard {

    /** Form of a family of cards: letters, digits, dots and dashes. */
    public static final String FAMILY_FORM = "[A-Z0-9][A-Z0-9.-]{0,29}";

    /** Longest text of the grounds, in characters. */
    public static final int GROUNDS_LENGTH = Basis.SOURCE_LENGTH;

    @Inject
    MeritCards cards;

    @Inject
    Bases bases;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Facts facts;

    AddCard() {}

    /**
     * @param family      the version gets the next number there
     * @param base        version that it is made from; its kind stays
     * @param inForceFrom first day on which rules may name it
     * @param lines       the whole form
     * @param grounds     why, at most 1000 characters
     */
    public record Command(String family, String base, LocalDate inForceFrom, CardLines lines, String grounds)
            implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference("MERIT_CARD");
        }
    }

    /** @return the receipt; its subject is the new version */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("family", command.family());
        check.that("family", command.family() == null || command.family().matches(FAMILY_FORM), "rules.code");
        check.required("base", command.base());
        check.required("inForceFrom", command.inForceFrom());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.required("lines", command.lines());
        if (command.lines() != null) {
            CardCheck.of(check, kind(command), command.lines());
        }
        check.orRefuse();

        var base = cards.lock(command.base());
        var code = command.family() + "/" + (cards.versionsOf(command.family()) + 1);
        var card = new MeritCard(code, base.kind(), command.inForceFrom(), command.lines());
        cards.add(card);
        var grounds = command.grounds().strip();
        saysWhy(card, base, grounds);
        var told = card.snapshot().with("base", base.code()).with("grounds", grounds);
        return facts.record(new Fact(command.chain(), "card " + code, told, code, code, 1));
    }

    /** The kind of the base; where there is none, it is refused later. */
    private CardKind kind(Command command) {
        return Optional.ofNullable(command.base())
                .flatMap(cards::find)
                .map(MeritCard::kind)
                .orElse(CardKind.GRANT);
    }

    /** What differs from the base rests on the grounds; so does everything in a new family. */
    private void saysWhy(MeritCard card, MeritCard base, String grounds) {
        var before = base.figures().stream().collect(Collectors.toSet());
        card.figures().stream()
                .filter(figure -> !before.contains(figure) || !card.family().equals(base.family()))
                .forEach(figure -> bases.add(Basis.written(card.family(), figure.name(), figure.value(), grounds)
                        .by(door.actor().account(), clock.day())));
    }
}
