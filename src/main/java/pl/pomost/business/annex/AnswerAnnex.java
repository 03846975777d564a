package pl.pomost.business.annex;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.aid.CertificateDuty;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager signs a proposed annex under the next number of the agreement, or refuses it with grounds. */
@UseCase
@Requires(Permission.SIGN_AGREEMENTS)
public class AnswerAnnex {

    @Inject
    CaseFiles files;

    @Inject
    Annexes annexes;

    @Inject
    GrantShares shares;

    @Inject
    Agreements agreements;

    @Inject
    CertificateDuty certificates;

    @Inject
    SettlementTerm settlement;

    @Inject
    Duties duties;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerAnnex() {}

    /**
     * @param proposal number of the proposal within the case
     * @param signed   yes, or refused
     * @param grounds  why it is refused, at most 1000 characters; required then
     */
    public record Command(
            CaseRef theCase,
            int proposal,
            boolean signed,
            @Nullable String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.optionalText("grounds", command.grounds(), ProposeAnnex.TEXT_LENGTH);
        if (!command.signed()) {
            check.required("grounds", command.grounds());
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.decides(file, door.actor()).orRefuse();
        var annex = annexes.of(file.number()).stream()
                .filter(each -> each.proposal() == command.proposal())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("annex", command.proposal()));
        check.that("proposal", annex.state() == Annex.AnnexState.PROPOSED, () -> Reason.of("annex.answered")
                .with("state", annex.state()));
        check.that(
                "proposal",
                !command.signed() || annex.kind() == Annex.Kind.COMPOSITION || isSpent(file),
                () -> Reason.of("annex.stage").with("stage", file.stage()));
        check.verdict().orRefuse();
        if (command.signed()) {
            signable(file, annex).orRefuse();
        }
        var account = door.actor().account();
        if (command.signed()) {
            annex.sign(annexes.signed(file.number()).size() + 1, account, clock.day());
            annex.dayAfter().ifPresent(day -> moveTerm(file));
            annex.leaver().ifPresent(person -> lowered(file, annex));
        } else {
            annex.refuse(account, clock.day(), String.valueOf(command.grounds()).strip());
        }
        return facts.record(file.tells(annex.thing(), annex.snapshot()));
    }

    /** What was proposed may have been overtaken since. */
    private Verdict signable(CaseFile file, Annex annex) {
        if (annex.kind() == Annex.Kind.COST_LINE) {
            return shares.linesAreSettled(file);
        }
        if (annex.leaver().isEmpty()) {
            return Verdict.allowed();
        }
        var now = shares.grant(agreements.lock(agreements.of(file.number()).orElseThrow()));
        return shares.leaving(file, annex.leaver().orElseThrow())
                .require(annex.amountBefore().filter(now::equals).isPresent(), () -> Reason.of("annex.grant-changed")
                        .with("before", annex.amountBefore().orElseThrow())
                        .with("now", now));
    }

    /** Nobody need replace who left by consent, and the certificate may say no more than what is still granted. */
    private void lowered(CaseFile file, Annex annex) {
        duties.closeFirst(file, ObligationKind.REPLACE_MEMBER);
        certificates.keptOnly(file, annex.agreement(), annex.amountAfter().orElseThrow());
    }

    private static boolean isSpent(CaseFile file) {
        return file.stage() == Stage.CONTRACT_SIGNED
                || file.stage() == Stage.SPENDING
                || file.stage() == Stage.SETTLEMENT_SUBMITTED
                || file.stage() == Stage.SETTLEMENT_CORRECTION;
    }

    /** While the grant is spent, the settlement is due so many days after the new last day of spending. */
    private void moveTerm(CaseFile file) {
        if (file.stage() == Stage.SPENDING) {
            var term = settlement.of(file);
            file.dueBy(term.due());
            duties.closeFirst(file, ObligationKind.SETTLE_GRANT);
            duties.open(file, ObligationKind.SETTLE_GRANT, term);
            if (duties.closeFirst(file, ObligationKind.SPEND_GRANT)) {
                duties.open(file, ObligationKind.SPEND_GRANT, Term.on(term.from(), clock.day()));
            }
        }
    }
}
