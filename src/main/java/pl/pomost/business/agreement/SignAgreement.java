package pl.pomost.business.agreement;

import jakarta.inject.Inject;
import pl.pomost.business.aid.AidGranting;
import pl.pomost.business.aid.AidOrigin;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.Programmes;
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

/** A manager signs the agreement with the cooperative, for the approved amount, against its security. */
@UseCase
@Requires(Permission.SIGN_AGREEMENTS)
public class SignAgreement {

    @Inject
    CaseFiles files;

    @Inject
    Decisions decisions;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Agreements agreements;

    @Inject
    Programmes programmes;

    @Inject
    CaseMoves moves;

    @Inject
    AidGranting aid;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SignAgreement() {}

    /**
     * Nothing but the security is asked for: amount, tranches and account are known.
     *
     * @param theCase  the case as it was seen
     * @param security what secures the return of the grant
     */
    public record Command(CaseRef theCase, SecurityTerms security) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        command.security().checkForm(check, clock.day());
        check.orRefuse();
        var file = files.take(command.theCase());
        // The case first, then the cooperative: another case of it may be signed at this moment.
        cooperatives.of(file.number()).flatMap(Cooperative::krs).ifPresent(agreements::lock);
        cooperatives.of(file.number()).flatMap(Cooperative::nip).ifPresent(nip -> aid.queue(file, nip));
        moves.make(Move.SIGN_AGREEMENT, file, door.actor());
        var agreement = agreement(file, command.security());
        agreements.add(agreement);
        aid.grant(file, granted(agreement));
        return facts.record(file.tells("agreement", agreement.snapshot()));
    }

    private AidGranting.Grant granted(Agreement agreement) {
        var nip = cooperatives
                .of(agreement.caseNumber())
                .flatMap(Cooperative::nip)
                .orElseThrow();
        return new AidGranting.Grant(
                AidOrigin.GRANT, nip, agreement.recipientName(), agreement.number(), agreement.amount());
    }

    private Agreement agreement(CaseFile file, SecurityTerms terms) {
        var today = clock.day();
        var rules = programmes.rules(file.rulesVersion());
        var approved = decisions.approvalOf(file.number()).orElseThrow().amount();
        var check = new Check();
        var recipient = cooperatives.of(file.number()).orElseThrow();
        var durable = recipient.durableUntil(rules).orElseThrow();
        terms.checkWorth(check, approved, rules, durable, today);
        check.orRefuse();
        var number = agreements.nextNumber(today.getYear());
        return new Agreement(number, recipient, approved.split(rules.tranches()), terms.accepted(), rules)
                .signed(door.actor().account(), today);
    }
}
