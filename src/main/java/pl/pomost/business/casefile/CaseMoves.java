package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The one place where a case moves on: it asks the table, the separation of persons and every gate, then advances. */
@ApplicationScoped
public class CaseMoves {

    @Inject
    @Any
    Instance<MoveGate> gates;

    @Inject
    @Any
    Instance<MoveWitness> witnesses;

    @Inject
    SeparationPolicy separation;

    @Inject
    StageDeadlines deadlines;

    @Inject
    Groups groups;

    @Inject
    BusinessClock clock;

    CaseMoves() {}

    /**
     * A move as it stands for one actor now.
     *
     * @param move    the move
     * @param verdict allowed, or every reason why not now
     */
    public record Option(Move move, Verdict verdict) {}

    /** Every move of the table with all reasons against it now. */
    public List<Option> options(CaseFile file, Actor actor) {
        return Arrays.stream(Move.values())
                .map(move -> new Option(move, verdict(move, file, actor)))
                .toList();
    }

    /** All reasons why this actor cannot make the move now. */
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed()
                .require(move.leadsFrom(file.stage()), () -> file.wrongStage(move))
                .require(actor.may(move.permission()), () -> Reason.of("move.not-yours")
                        .with("roles", move.permission().holders()))
                .and(persons(move, file, actor));
        for (var gate : gates) {
            if (gate.moves().contains(move)) {
                verdict = verdict.and(gate.verdict(move, file, actor));
            }
        }
        return verdict;
    }

    /** Makes the move. @throws pl.pomost.kernel.refusal.Refusal RULE with all reasons when it is not possible now */
    public void make(Move move, CaseFile file, Actor actor) {
        verdict(move, file, actor).orRefuse();
        LocalDate today = clock.day();
        var term = deadlines.termIn(move.to(), file, today);
        file.advance(move, actor, today, due(move, file, term));
        if (file.stage().isEnd()) {
            groups.of(file.number()).dissolve();
        }
        for (var witness : witnesses) {
            witness.moved(move, file, today, term);
        }
    }

    private @Nullable LocalDate due(Move move, CaseFile file, @Nullable Term term) {
        if (deadlines.goesOn(move.to())) {
            return file.due().orElse(null);
        }
        return term == null ? null : term.due();
    }

    private Verdict persons(Move move, CaseFile file, Actor actor) {
        if (move.permission() == Permission.ADVISE_CASES) {
            return separation.writes(file, actor);
        }
        return deciding(move.permission()) ? separation.decides(file, actor) : Verdict.allowed();
    }

    private static boolean deciding(Permission permission) {
        return permission == Permission.DECIDE_CASES
                || permission == Permission.DIRECT_CASES
                || permission == Permission.SIGN_AGREEMENTS;
    }
}
