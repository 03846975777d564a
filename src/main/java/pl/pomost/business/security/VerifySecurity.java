package pl.pomost.business.security;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant who did not receive a security verifies that it is what the rules ask for. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class VerifySecurity {

    @Inject
    CaseFiles files;

    @Inject
    Pledges pledges;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    @Inject
    PledgePolicy policy;

    VerifySecurity() {}

    /** @param security number within the case */
    public record Command(CaseRef theCase, int security) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        var pledge = pledges.one(file.number(), command.security());
        Verdict.allowed()
                .require(pledge.state() == PledgeState.RECEIVED, () -> Reason.of("pledge.state")
                        .with("state", pledge.state()))
                .require(
                        pledge.receivedBy()
                                .filter(account -> door.actor().isPerson(account))
                                .isEmpty(),
                        () -> Reason.of("pledge.same-hands"))
                .and(policy.verifiable(file, pledge))
                .orRefuse();
        pledge.verify(door.actor().account(), clock.day());
        return facts.record(file.tells(pledge.thing(), pledge.snapshot()));
    }
}
