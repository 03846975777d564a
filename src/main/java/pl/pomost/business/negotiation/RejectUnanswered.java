package pl.pomost.business.negotiation;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The group did not answer in time: the chair closes the negotiation, and the assessment ends negative. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class RejectUnanswered {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Negotiations negotiations;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RejectUnanswered() {}

    /** @param grounds at most 4000 characters */
    public record Command(CaseRef theCase, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), RuleOnCuts.GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.REJECT_UNANSWERED, file, door.actor());
        var outcome = new NegotiationOutcome(
                negotiations.of(file.number()).orElseThrow(),
                NegotiationEnd.UNANSWERED,
                List.of(),
                command.grounds().strip(),
                door.actor().account(),
                clock.day());
        negotiations.add(outcome);
        return facts.record(file.tells("negotiation", outcome.snapshot()));
    }
}
