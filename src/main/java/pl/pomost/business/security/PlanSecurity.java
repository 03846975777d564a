package pl.pomost.business.security;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor plans one more security of the case. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class PlanSecurity {

    @Inject
    CaseFiles files;

    @Inject
    Pledges pledges;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PlanSecurity() {}

    /** @param terms what it is and who gives it */
    public record Command(CaseRef theCase, PledgeTerms terms) implements AboutCase {}

    public Receipt handle(Command command) {
        command.terms().check().orRefuse();
        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .require(!file.stage().isEnd(), () -> Reason.of("pledge.case-ended"))
                .orRefuse();
        var pledge = new Pledge(
                file.number(),
                pledges.of(file.number()).size() + 1,
                command.terms(),
                door.actor().account(),
                clock.day());
        pledges.add(pledge);
        return facts.record(file.tells(pledge.thing(), pledge.snapshot()));
    }
}
