package pl.pomost.business.decision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager refuses a grant on a ground that holds, and says why in words; the decision keeps the facts with their figures. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class RefuseGrant {

    private static final int FACTS_LENGTH = 4_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Decisions decisions;

    @Inject
    RefusalFacts refusals;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RefuseGrant() {}

    /**
     * @param ground  one that holds now
     * @param grounds why in words, at most 4000 characters
     */
    public record Command(CaseRef theCase, @Nullable RefusalGround ground, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("ground", command.ground());
        check.text("grounds", command.grounds(), ApproveGrant.GROUNDS_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        var ground = Objects.requireNonNull(command.ground());
        moves.verdict(Move.REFUSE_GRANT, file, door.actor()).orRefuse();
        refusals.holds(file, ground).orRefuse();
        var decision = Decision.refusal(
                file,
                decisions.of(file.number()).size() + 1,
                ground,
                told(refusals.of(file, ground)),
                command.grounds().strip(),
                door.actor(),
                clock.day());
        moves.make(Move.REFUSE_GRANT, file, door.actor());
        decisions.add(decision);
        return facts.record(file.tells("decision", decision.snapshot()));
    }

    /** The facts as the letter says them. */
    private static String told(List<Reason> facts) {
        var polish = Wording.in(Texts.POLISH);
        var sentences = facts.stream().map(polish::sentence).collect(Collectors.joining(" "));
        return sentences.length() <= FACTS_LENGTH ? sentences : sentences.substring(0, FACTS_LENGTH);
    }
}
