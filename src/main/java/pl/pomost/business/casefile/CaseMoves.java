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
    FormerTerms former;

    @Inject
    Groups groups;

    @Inject
    BusinessClock clock;

    CaseMoves() {}

    /**
     * A move as it stands for one actor now.
     *
     * @param move    the move
     * @param to      the stage to which it leads; null for the way back of a case that is not suspended
     * @param verdict allowed, or every reason why not now
     */
    public record Option(Move move, @Nullable Stage to, Verdict verdict) {}

    /** Every move of the table with all reasons against it now; what a reversal takes back is nobody's own move. */
    public List<Option> options(CaseFile file, Actor actor) {
        return options(
                Arrays.stream(Move.values()).filter(move -> !move.isUndoing()).toList(), file, actor);
    }

    /** These moves with all reasons against each of them now. */
    List<Option> options(List<Move> asked, CaseFile file, Actor actor) {
        return asked.stream()
                .map(move -> new Option(move, file.reached(move), verdict(move, file, actor)))
                .toList();
    }

    /** All reasons why this actor cannot make the move now. */
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed()
                .require(move.leadsFrom(file.stage()), () -> file.wrongStage(move))
                .require(actor.may(move.permission()), () -> Reason.of("move.not-yours")
                        .with("roles", move.permission().holders()))
                .and(persons(move, file, actor));
        return verdict.and(gates(move, file, actor));
    }

    private Verdict gates(Move move, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed();
        for (var gate : gates) {
            if (gate.moves().contains(move)) {
                verdict = verdict.and(gate.verdict(move, file, actor));
            }
        }
        return verdict;
    }

    /** Makes the move. @throws pl.pomost.kernel.refusal.Refusal RULE with all reasons when it is not possible now */
    public void make(Move move, CaseFile file, Actor actor) {
        make(move, file, actor, clock.day());
    }

    /** The same, the term of the new stage running from an earlier day, such as that on which a letter came. */
    public void make(Move move, CaseFile file, Actor actor, LocalDate since) {
        verdict(move, file, actor).orRefuse();
        LocalDate today = clock.day();
        var target = file.target(move);
        var term = move.isBack() ? termBehind(file, today) : deadlines.termIn(target, file, since);
        file.advance(move, actor, today, due(target, file, term));
        if (file.hasEnded()) {
            groups.of(file.number()).dissolve();
        }
        tell(move, file, term);
    }

    /**
     * Takes a move back that a reversal shows to have been a mistake: the case stands where it stood, with the term that ran there.
     *
     * @throws pl.pomost.kernel.refusal.Refusal RULE with all reasons when it is not possible
     */
    public void undo(Move move, CaseFile file, Actor actor) {
        verdict(move, file, actor).orRefuse();
        var term = former.of(file, file.target(move)).orElse(null);
        file.advance(move, actor, clock.day(), term == null ? null : term.due());
        tell(move, file, term);
    }

    /** The term that ran when the case was suspended: its last day stays, also when it has passed. */
    private static @Nullable Term termBehind(CaseFile file, LocalDate today) {
        return file.suspendedDue()
                .map(due -> Term.resumed(due, due.isBefore(today) ? due : today))
                .orElse(null);
    }

    private void tell(Move move, CaseFile file, @Nullable Term term) {
        for (var witness : witnesses) {
            witness.moved(move, file, clock.day(), term);
        }
    }

    private @Nullable LocalDate due(Stage target, CaseFile file, @Nullable Term term) {
        if (deadlines.goesOn(target)) {
            return file.due().orElse(null);
        }
        return term == null ? null : term.due();
    }

    /**
     * Makes a move that the bank brings about: it does not wait for a suspended case, which makes it in the stage that it
     * will resume to.
     *
     * @throws pl.pomost.kernel.refusal.Refusal RULE with all reasons when it is not possible
     */
    public void makeThoughSuspended(Move move, CaseFile file, Actor actor) {
        if (file.suspendedIn().filter(move::leadsFrom).isEmpty()) {
            make(move, file, actor);
            return;
        }
        gates(move, file, actor).orRefuse();
        var term = deadlines.termIn(file.target(move), file, clock.day());
        file.advanceBehind(move, term == null ? null : term.due());
        tell(move, file, null);
    }

    /**
     * Makes a move that the rules themselves make when a term has passed: it is nobody's decision, so nobody's permission is asked.
     *
     * @throws pl.pomost.kernel.refusal.Refusal RULE with all reasons when it is not possible
     */
    public void makeByTerm(Move move, CaseFile file, Actor clockwork) {
        gates(move, file, clockwork).orRefuse();
        var target = file.target(move);
        var term = deadlines.termIn(target, file, clock.day());
        file.advanceByTerm(move, clock.day(), due(target, file, term));
        tell(move, file, term);
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
