package pl.pomost.business.ranking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The group takes the part of its amount that the list offers, in writing; the advisor records the letter. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AcceptPartialGrant {

    /** Longest description of a letter, in characters. */
    public static final int LETTER_LENGTH = 300;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Rankings rankings;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AcceptPartialGrant() {}

    /**
     * @param letterOf day of the group's letter, not after today
     * @param letter   where the letter is found, at most 300 characters
     */
    public record Command(CaseRef theCase, LocalDate letterOf, String letter) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var today = clock.day();
        check.required("letterOf", command.letterOf());
        check.that("letterOf", command.letterOf() == null || !command.letterOf().isAfter(today), () -> Reason.ofField(
                        "letterOf", "in-future")
                .with("day", today));
        check.text("letter", command.letter(), LETTER_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        moves.make(Move.ACCEPT_PARTIAL_GRANT, file, door.actor());
        var entry = rankings.latestOf(file.number()).orElseThrow();
        var acceptance = new RankingAcceptance(entry, command, door.actor().account(), today);
        rankings.add(acceptance);
        return facts.record(file.tells("ranking-acceptance", acceptance.snapshot()));
    }
}
