package pl.pomost.business.negotiation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The group answers; its advisor records the letter. Whoever accepts every cut is recommended with what is left; arguments wait
 * for the committee. A late answer is refused with the figures.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AnswerNegotiation {

    /** Longest text of the arguments, in characters. */
    public static final int ARGUMENT_LENGTH = 4_000;

    /** Longest text that says where the letter is found, in characters. */
    public static final int LETTER_LENGTH = 300;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Negotiations negotiations;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerNegotiation() {}

    /**
     * @param answeredOn day on which the letter came, not after today
     * @param letter     where it is found, at most 300 characters
     * @param accepted   whether the group accepts every cut
     * @param argument   why the lines are needed, at most 4000 characters; needed where it does not accept
     */
    public record Command(
            CaseRef theCase,
            LocalDate answeredOn,
            String letter,
            Boolean accepted,
            @Nullable String argument) implements AboutCase {}

    public Receipt handle(Command command) {
        checked(command);
        var file = files.take(command.theCase());
        // whoever may accept may argue: the same person in the same stage
        moves.verdict(Move.ACCEPT_CUTS, file, door.actor()).orRefuse();
        var negotiation = negotiations.of(file.number()).orElseThrow();
        inTime(command, negotiation).orRefuse();
        var answer = new NegotiationAnswer(negotiation, command, door.actor().account(), clock.day());
        var told = answer.isAccepted() ? accepted(file, negotiation, answer) : argued(file, answer);
        return facts.record(file.tells("negotiation-answer", told));
    }

    private Snapshot argued(CaseFile file, NegotiationAnswer answer) {
        negotiations.add(answer);
        duties.closeFirst(file, ObligationKind.ANSWER_NEGOTIATION);
        return answer.snapshot();
    }

    private Snapshot accepted(CaseFile file, Negotiation negotiation, NegotiationAnswer answer) {
        moves.make(Move.ACCEPT_CUTS, file, door.actor());
        negotiations.add(answer);
        var outcome = new NegotiationOutcome(
                negotiation,
                NegotiationEnd.ACCEPTED,
                kept(negotiation),
                null,
                door.actor().account(),
                clock.day());
        negotiations.add(outcome);
        return answer.snapshot().with("result", outcome.snapshot());
    }

    private static List<KeptCut> kept(Negotiation negotiation) {
        return negotiation.lines().stream()
                .map(line -> new KeptCut(line.lineNumber(), line.cut(), line.cut(), null))
                .toList();
    }

    private void checked(Command command) {
        var check = new Check();
        check.required("answeredOn", command.answeredOn());
        check.that(
                "answeredOn",
                command.answeredOn() == null || !command.answeredOn().isAfter(clock.day()),
                () -> Reason.ofField("answeredOn", "in-future").with("day", clock.day()));
        check.text("letter", command.letter(), LETTER_LENGTH);
        check.required("accepted", command.accepted());
        if (Boolean.FALSE.equals(command.accepted())) {
            check.text("argument", command.argument(), ARGUMENT_LENGTH);
        }
        check.orRefuse();
    }

    private static Verdict inTime(Command command, Negotiation negotiation) {
        return Verdict.allowed()
                .require(!command.answeredOn().isBefore(negotiation.openedOn()), () -> Reason.ofField(
                                "answeredOn", "negotiation.before-opening")
                        .with("opened", negotiation.openedOn()))
                .require(!command.answeredOn().isAfter(negotiation.due()), () -> Reason.ofField(
                                "answeredOn", "negotiation.late")
                        .with("answered", command.answeredOn())
                        .with("due", negotiation.due()));
    }
}
