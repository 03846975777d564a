package pl.pomost.business.aid;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** The advisor enters aid that the recipient, or somebody linked with it, received from others. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class DeclareAid {

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

    DeclareAid() {}

    /** @param aid what was received */
    public record Command(CaseRef theCase, AidTold aid) implements AboutCase {}

    /** @return the receipt; its subject is the case, the entry stands last in its list */
    public Receipt handle(Command command) {
        var told = command.aid();
        var check = told.check(clock.day());
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var source = told.source();
        aids.lock(List.of(source.recipient()));
        var twin = twin(source.document(), source);
        check.that("document", twin == null, () -> Reason.ofField("document", "aid.twice")
                .with("document", Objects.requireNonNull(source.document()))
                .with("case", Objects.requireNonNull(twin).caseNumber()));
        check.orRefuse();
        var aid = new DeMinimisAid(
                        file.number(), aids.of(file.number()).size() + 1, told.origin(), source, told.amount())
                .enteredBy(door.actor().account(), clock.day());
        aids.add(aid);
        return facts.record(file.tells(aid.thing(), aid.snapshot()));
    }

    /** One certificate is entered once: twice would count the aid twice. */
    private @Nullable DeMinimisAid twin(@Nullable String document, AidSource source) {
        LocalDate day = source.grantedOn();
        return document == null
                ? null
                : SingleUndertaking.liveAid(aids.of(List.of(source.recipient()))).stream()
                        .filter(entry -> entry.grantedOn().equals(day)
                                && entry.document().filter(document::equals).isPresent())
                        .findFirst()
                        .orElse(null);
    }
}
