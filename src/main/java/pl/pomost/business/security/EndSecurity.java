package pl.pomost.business.security;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager puts a verified security in force, or ends one: refuses it, uses it, gives it back, has it destroyed. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class EndSecurity {

    /** Longest protocol, in characters. */
    public static final int PROTOCOL_LENGTH = 1000;

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

    @Inject
    PledgePolicy policy;

    @Inject
    PledgeDuties pledgeDuties;

    @Inject
    Programmes programmes;

    EndSecurity() {}

    /**
     * @param security number within the case
     * @param end      what is done
     * @param protocol how, at most 1000 characters; required unless it is put in force
     */
    public record Command(
            CaseRef theCase,
            int security,
            @Nullable PledgeEnd end,
            @Nullable String protocol) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("end", command.end());
        check.optionalText("protocol", command.protocol(), PROTOCOL_LENGTH);
        if (command.end() != PledgeEnd.ACTIVATE) {
            check.required("protocol", command.protocol());
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        var end = java.util.Objects.requireNonNull(command.end());
        separation.decides(file, door.actor()).orRefuse();
        var pledge = pledges.one(file.number(), command.security());
        possible(file, pledge, end).orRefuse();
        if (end == PledgeEnd.ACTIVATE) {
            pledge.activate(clock.day());
            pledgeDuties.warn(file, pledge);
        } else {
            pledge.end(
                    end.to(),
                    door.actor().account(),
                    clock.day(),
                    String.valueOf(command.protocol()).strip());
            pledgeDuties.ended(file, pledge, policy.live(file).isEmpty());
        }
        return facts.record(file.tells(pledge.thing(), pledge.snapshot()));
    }

    /** All reasons why that cannot be done now. */
    private Verdict possible(CaseFile file, Pledge pledge, PledgeEnd end) {
        var verdict = Verdict.allowed().require(end.from().contains(pledge.state()), () -> Reason.of("pledge.state")
                .with("state", pledge.state()));
        return switch (end) {
            case ACTIVATE -> verdict.and(policy.verifiable(file, pledge));
            case REJECT -> verdict;
            case USE ->
                verdict.require(file.stage() == Stage.ENFORCEMENT, () -> Reason.of("pledge.not-enforced")
                        .with("stage", file.stage()));
            case RETURN -> hasExpired(pledge) ? verdict : verdict.and(atTheEnd(file));
            case DESTROY -> verdict.and(atTheEnd(file)).and(notCollected(file));
        };
    }

    /** What secures nothing any more keeps nothing from being paid; another security takes its place. */
    private boolean hasExpired(Pledge pledge) {
        return pledge.validUntil().filter(clock.day()::isAfter).isPresent();
    }

    private static Verdict atTheEnd(CaseFile file) {
        return Verdict.allowed().require(file.stage().isEnd(), () -> Reason.of("pledge.not-ended")
                .with("stage", file.stage()));
    }

    private Verdict notCollected(CaseFile file) {
        var days = programmes.rules(file.rulesVersion()).security().returnDays();
        var until = file.stageSince().plusDays(days);
        return Verdict.allowed().require(clock.day().isAfter(until), () -> Reason.of("pledge.may-be-collected")
                .with("until", until)
                .with("days", days));
    }
}
