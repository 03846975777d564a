package pl.pomost.business.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/** An application is handed in with its activities and statements; a cooperative is registered with those activities. */
@ApplicationScoped
public class DeclarationGate implements MoveGate {

    @Inject
    Declarations declarations;

    @Inject
    BusinessPlans plans;

    @Inject
    Programmes programmes;

    @Inject
    ActivityPolicy activities;

    DeclarationGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.SUBMIT_APPLICATION, Move.RESUBMIT_APPLICATION, Move.COMPLETE_REGISTRATION);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var declaration = declarations.of(file.number());
        if (move == Move.COMPLETE_REGISTRATION) {
            return declaration.map(activities::registered).orElse(Verdict.allowed());
        }
        return plans.find(file.number())
                .map(plan -> ofActivities(declaration)
                        .and(StatementPolicy.vat(declaration, plan))
                        .and(ofStatements(file, declaration)))
                .orElse(Verdict.allowed());
    }

    private Verdict ofStatements(CaseFile file, Optional<Declaration> declaration) {
        var legal = file.founderKind() == FounderKind.LEGAL_PERSONS;
        var needed = programmes.rules(file.rulesVersion()).plan().statements(legal);
        return StatementPolicy.complete(declaration, needed);
    }

    /** The activities that were declared, and none excluded. */
    public Verdict ofActivities(Optional<Declaration> declaration) {
        return activities.stated(
                declaration.map(Declaration::activities).orElse(List.of()),
                declaration.flatMap(Declaration::classification).orElse(0));
    }
}
