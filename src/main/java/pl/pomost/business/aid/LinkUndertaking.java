package pl.pomost.business.aid;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor enters with whom a recipient makes up a single undertaking, or that it carries goods by road for hire. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class LinkUndertaking {

    /** Longest basis, in characters. */
    public static final int BASIS_LENGTH = 500;

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

    LinkUndertaking() {}

    /**
     * @param nip       tax number of the recipient
     * @param linkedNip tax number of who counts with it; absent for a carrier of goods by road
     * @param since     first day of it, not in the future
     * @param basis     from where it is known, at most 500 characters
     */
    public record Command(
            CaseRef theCase,
            @Nullable String nip,
            @Nullable String linkedNip,
            @Nullable LocalDate since,
            @Nullable String basis)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var nip = check.identifier("nip", command.nip(), Nip::parse);
        var linked = check.optionalIdentifier("linkedNip", command.linkedNip(), Nip::parse);
        check.required("since", command.since());
        check.text("basis", command.basis(), BASIS_LENGTH);
        check.orRefuse();
        var today = clock.day();
        LocalDate since = java.util.Objects.requireNonNull(command.since());
        check.that("since", !since.isAfter(today), () -> Reason.ofField("since", "in-future")
                .with("day", today));
        check.that("linkedNip", !nip.equals(linked), "aid.same-nip");
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var nips = new ArrayList<>(List.of(nip));
        if (linked != null) {
            nips.add(linked);
        }
        aids.lock(nips);
        var entry = new Undertaking(
                        file.number(),
                        aids.undertakings(file.number()).size() + 1,
                        nip,
                        linked,
                        since,
                        String.valueOf(command.basis()).strip())
                .enteredBy(door.actor().account(), today);
        aids.add(entry);
        return facts.record(file.tells(entry.thing(), entry.snapshot()));
    }
}
