package pl.pomost.business.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What speaks against an appeal, and against each way to decide it. It asks nothing while the case stands elsewhere. */
@ApplicationScoped
public class AppealGate implements MoveGate {

    private static final Set<Move> RULINGS = EnumSet.of(
            Move.ADMIT_ON_APPEAL,
            Move.UPHOLD_FORMAL_REJECTION,
            Move.RECOMMEND_ON_APPEAL,
            Move.KEEP_ON_RESERVE,
            Move.UPHOLD_REJECTION_ON_MERIT,
            Move.REFUSE_ON_APPEAL,
            Move.UPHOLD_REFUSAL);

    @Inject
    AppealBook book;

    @Inject
    Committees committees;

    @Inject
    LoweredAmount amount;

    @Inject
    Groups groups;

    @Inject
    @Any
    Instance<FirstDecision> firstDecisions;

    AppealGate() {}

    @Override
    public Set<Move> moves() {
        var all = EnumSet.copyOf(RULINGS);
        all.add(Move.FILE_APPEAL);
        all.add(Move.APPROVE_GRANT);
        return all;
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (!move.leadsFrom(file.stage())) {
            return Verdict.allowed();
        }
        return switch (move) {
            case FILE_APPEAL -> filing(file);
            case APPROVE_GRANT -> amount.isSettled(file);
            default -> ruling(move, file, actor);
        };
    }

    private Verdict filing(CaseFile file) {
        var subject = Appeal.Subject.at(file.stage());
        if (subject == Appeal.Subject.DECISION && book.times(file, subject) == 0) {
            return Verdict.refused(Reason.of("appeal.nothing-refused"));
        }
        var once = book.filed(file, subject) < book.times(file, subject);
        return Verdict.allowed()
                .require(once, () -> Reason.of("appeal.once").with("subject", subject))
                .require(book.receipt(file).isPresent(), () -> Reason.of("appeal.no-receipt")
                        .with("since", file.stageSince()))
                .and(lowered(file))
                .and(membersFree(file));
    }

    /** A recommended case has something to appeal against only where it is to get less than it asked for. */
    private Verdict lowered(CaseFile file) {
        return file.stage() == Stage.RANKED_RECOMMENDED ? amount.isLowered(file) : Verdict.allowed();
    }

    /** The people of an ended case could join other groups. */
    private Verdict membersFree(CaseFile file) {
        if (!file.stage().isEnd()) {
            return Verdict.allowed();
        }
        var elsewhere = groups.of(file.number()).members().stream()
                .map(GroupMember::participantNumber)
                .filter(number -> groups.isInActiveGroup(number, file.number()))
                .toList();
        return Verdict.allowed().require(elsewhere.isEmpty(), () -> Reason.of("appeal.members-elsewhere")
                .with("participants", elsewhere));
    }

    private Verdict ruling(Move move, CaseFile file, Actor actor) {
        var appeal = book.open(file.number()).orElseThrow();
        var heard = heard(file, appeal);
        var verdict = Verdict.allowed()
                .require(
                        firstDecisions.stream()
                                .noneMatch(first -> first.madeBy(file).contains(actor.account())),
                        () -> Reason.of("appeal.decided-first"))
                .and(heard);
        return heard.isAllowed() ? verdict.and(leads(move, file, appeal)) : verdict;
    }

    /** Whether all cards are there that the ruling follows; a refusal needs none. */
    private Verdict heard(CaseFile file, Appeal appeal) {
        var committee = committees.of(file);
        return switch (appeal.subject()) {
            case FORM -> committee.formallyChecked(Panel.FORM_APPEAL);
            case MERIT -> committee.scored(Panel.MERIT_APPEAL);
            case DECISION -> Verdict.allowed();
        };
    }

    private Verdict leads(Move move, CaseFile file, Appeal appeal) {
        var findings = book.findings(file, appeal);
        var allowed = findings.leadsTo(appeal);
        var onMerit = appeal.subject() == Appeal.Subject.MERIT;
        var positive = allowed == Move.RECOMMEND_ON_APPEAL || allowed == Move.KEEP_ON_RESERVE;
        var fits = move == Move.REFUSE_ON_APPEAL ? onMerit && positive : move == allowed;
        return Verdict.allowed().require(fits, () -> Reason.of("appeal.leads-elsewhere")
                .with("to", allowed.to().iterator().next()));
    }
}
