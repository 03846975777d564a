package pl.pomost.business.aid;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor corrects an entry of aid received from others: another entry stands instead of it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class CorrectAid {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

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

    CorrectAid() {}

    /**
     * @param wrong   number of the entry within the case
     * @param aid     what it should say; the recipient stays
     * @param grounds why, at most 1000 characters
     */
    public record Command(CaseRef theCase, int wrong, AidTold aid, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = command.aid().check(clock.day());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var source = command.aid().source();
        aids.lock(List.of(source.recipient()));
        var entries = aids.of(file.number());
        var wrong = entry(entries, command.wrong());
        check.that("wrong", !wrong.origin().isOurs(), "aid.ours");
        check.that("wrong", SingleUndertaking.isLive(file.number(), wrong.number(), entries), "aid.corrected");
        check.that(
                "nip", wrong.recipient().equals(source.recipient()), () -> Reason.ofField("nip", "aid.other-recipient")
                        .with("nip", wrong.recipient().display()));
        check.verdict().orRefuse();
        var right = wrong.corrected(
                        entries.size() + 1,
                        command.aid().origin(),
                        source,
                        command.aid().amount(),
                        command.grounds().strip())
                .enteredBy(door.actor().account(), clock.day());
        aids.add(right);
        return facts.record(file.tells(right.thing(), right.snapshot()));
    }

    static DeMinimisAid entry(List<DeMinimisAid> entries, int number) {
        return entries.stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("aid", number));
    }
}
