package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;
import pl.pomost.business.aid.CertificateDuty;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.bridging.BridgingReturns;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.FormerTerms;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.settlement.MoneyReturned;
import pl.pomost.business.settlement.SavedMoney;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Opens a demand again whose last payment had not come: the case stands again where it waited for the money, and what was freed for
 * others because of it is promised to the case again. Where somebody was given that money, or somebody was told that less aid was
 * kept, it is not undone.
 */
@ApplicationScoped
class Reopening {

    @Inject
    Demands demands;

    @Inject
    Payouts payouts;

    @Inject
    Groups groups;

    @Inject
    BridgingReturns bridging;

    @Inject
    SavedMoney saved;

    @Inject
    MoneyReturned returned;

    @Inject
    ReturnedOfGrant onDemands;

    @Inject
    CertificateDuty certificates;

    @Inject
    CaseMoves moves;

    @Inject
    FormerTerms former;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    Reopening() {}

    /** All reasons of the facts why that payment, which closed the demand, cannot be taken back now. */
    Verdict verdict(CaseFile file, Demand demand, Repayment payment) {
        var closed = demand.closedOn().orElseThrow();
        return demands.noneOwed(file.number())
                .require(!demand.hasLapsed(), () -> Reason.of("reversal.lapsed").with("demand", demand.number()))
                .require(
                        !isAbout(demand, PayoutKind.BRIDGING) && !bridging.endedWith(file, closed),
                        () -> Reason.of("reversal.bridging-returned").with("demand", demand.number()))
                .require(!isCorrected(file, demand, closed), () -> Reason.of("reversal.certificate-corrected")
                        .with("demand", demand.number()))
                .and(demand.kind() == RepaymentKind.UNSPENT ? rest(file) : breach(file, demand, payment));
    }

    /** What was not spent came back, and the durability period began with it. */
    private Verdict rest(CaseFile file) {
        return wentOn(file, Move.UNDO_RETURN_OF_REST).and(saved.mayTakeBack(file));
    }

    private Verdict breach(CaseFile file, Demand demand, Repayment payment) {
        var without = without(file, payment);
        return wentOn(file, isOver(file) ? undone(demand) : Move.UNDO_CONTINUATION)
                .and(
                        isOver(file)
                                ? free(file).and(saved.mayTakeBackReturn(file, without))
                                : kept(file, demand, without));
    }

    private Money without(CaseFile file, Repayment payment) {
        return returned.of(file.number()).minus(payment.principalShare());
    }

    /** The case went on, and what came back may have been freed since: alone with the return, or with other money. */
    private Verdict kept(CaseFile file, Demand demand, Money without) {
        if (saved.isFreedBy(file, onDemands.of(demand), without)) {
            return saved.mayTakeBackReturn(file, without);
        }
        return Verdict.allowed().require(!saved.restsOn(file, without), () -> Reason.of("reversal.money-freed")
                .with("amount", saved.freed(file)));
    }

    private static Verdict wentOn(CaseFile file, Move undone) {
        return Verdict.allowed().require(undone.leadsFrom(file.stage()), () -> Reason.of("reversal.case-went-on")
                .with("stage", file.stage())
                .with("from", undone.from()));
    }

    /** The members of a cooperative that returned all may have founded another. */
    private Verdict free(CaseFile file) {
        var elsewhere = groups.of(file.number()).members().stream()
                .map(GroupMember::participantNumber)
                .filter(member -> groups.isInActiveGroup(member, file.number()))
                .toList();
        return Verdict.allowed().require(elsewhere.isEmpty(), () -> Reason.of("reversal.members-elsewhere")
                .with("participants", elsewhere));
    }

    private static boolean isOver(CaseFile file) {
        return file.stage() == Stage.REPAID;
    }

    private static Move undone(Demand demand) {
        return demand.enforcedOn().isPresent() ? Move.UNDO_ENFORCED_RETURN : Move.UNDO_RETURN;
    }

    private boolean isAbout(Demand demand, PayoutKind kind) {
        return payouts.of(demand.caseNumber()).stream().filter(of(demand)).anyMatch(payout -> payout.kind() == kind);
    }

    private boolean isCorrected(CaseFile file, Demand demand, LocalDate since) {
        return payouts.of(file.number()).stream()
                .filter(of(demand))
                .map(Payout::contract)
                .anyMatch(contract -> certificates.isCorrectedSince(file, contract, since));
    }

    private static Predicate<Payout> of(Demand demand) {
        return payout -> demand.part(payout.reference()).isPresent();
    }

    /** Unspent money is owed beside the stage in which it is asked for, so its term is none of the stage. */
    private void owesAgain(CaseFile file, LocalDate due) {
        file.dueBy(due);
        former.of(file, Stage.REPAYMENT_DEMANDED).ifPresent(term -> duties.open(file, ObligationKind.REPAY, term));
    }

    /** The demand is owed again, and the case stands where it waited for it. */
    void reopen(CaseFile file, Demand demand, Repayment payment, Actor actor) {
        if (demand.kind() == RepaymentKind.UNSPENT) {
            // before anything is told: what is paid and kept is never above what is agreed
            saved.takeBack(file, clock.day());
        }
        demand.reopen();
        demands.flush();
        if (demand.kind() == RepaymentKind.UNSPENT) {
            moves.undo(Move.UNDO_RETURN_OF_REST, file, actor);
            demand.dueOn().ifPresent(due -> owesAgain(file, due));
        } else {
            var without = without(file, payment);
            if (isOver(file) || saved.isFreedBy(file, onDemands.of(demand), without)) {
                saved.takeBackReturn(file, without, clock.day());
            }
            if (isOver(file)) {
                groups.of(file.number()).gather();
            } else {
                moves.undo(Move.UNDO_CONTINUATION, file, actor);
            }
            moves.undo(undone(demand), file, actor);
        }
        payouts.of(file.number()).stream()
                .filter(of(demand))
                .map(Payout::contract)
                .distinct()
                .forEach(contract -> certificates.withdraw(file, contract));
        facts.record(file.tells("demand " + demand.number(), demand.snapshot()));
    }
}
