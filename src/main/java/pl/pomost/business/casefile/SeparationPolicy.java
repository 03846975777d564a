package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Who may write in a case and who may decide about it: separation holds per case, between persons, whatever their roles. */
@ApplicationScoped
public class SeparationPolicy {

    @Inject
    @Any
    Instance<Involvement> involvements;

    SeparationPolicy() {}

    /** Only the case's own advisor writes in it. */
    public Verdict writes(CaseFile file, Actor actor) {
        return Verdict.allowed().require(actor.isPerson(file.advisor()), () -> Reason.of("separation.not-the-advisor")
                .with("advisor", file.advisor()));
    }

    /** Whoever advised or assessed the case decides nothing about it. */
    public Verdict decides(CaseFile file, Actor actor) {
        var verdict = Verdict.allowed()
                .require(!file.advisors().contains(actor.account()), () -> Reason.of("separation.advised"));
        for (var involvement : involvements) {
            verdict = verdict.require(
                    !involvement.involvedIn(file.number()).contains(actor.account()),
                    () -> Reason.of("separation.assessed"));
        }
        return verdict;
    }

    /** Whoever assessed the case does not become its advisor. */
    public Verdict takesOver(CaseFile file, String account) {
        var verdict = Verdict.allowed();
        for (var involvement : involvements) {
            verdict = verdict.require(
                    !involvement.involvedIn(file.number()).contains(account),
                    () -> Reason.of("separation.assessor-takes-over").with("advisor", account));
        }
        return verdict;
    }
}
