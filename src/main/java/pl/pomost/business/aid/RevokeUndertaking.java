package pl.pomost.business.aid;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor enters that a link of undertakings, or the road freight, holds no longer or never did. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RevokeUndertaking {

    @Inject
    CaseFiles files;

    @Inject
    Aids aids;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RevokeUndertaking() {}

    /**
     * @param undertaking number of the entry within the case
     * @param grounds     why, at most 500 characters
     */
    public record Command(CaseRef theCase, int undertaking, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), LinkUndertaking.BASIS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var entries = aids.undertakings(file.number());
        var wrong = entries.stream()
                .filter(entry -> entry.number() == command.undertaking())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("undertaking", command.undertaking()));
        check.that("undertaking", SingleUndertaking.live(entries).contains(wrong), "aid.revoked");
        check.verdict().orRefuse();
        var nips = new ArrayList<>(List.of(wrong.nip()));
        wrong.linkedNip().ifPresent(nips::add);
        aids.lock(nips);
        var entry = wrong.revoked(
                        entries.size() + 1, clock.day(), command.grounds().strip())
                .enteredBy(door.actor().account(), clock.day());
        aids.add(entry);
        return facts.record(file.tells(entry.thing(), entry.snapshot()));
    }
}
