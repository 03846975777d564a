package pl.pomost.business.composition;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
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

/** The advisor proposes that somebody leaves or joins the founders, or takes another's place, after the grant was approved. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ProposeComposition {

    /** Longest text, in characters. */
    public static final int TEXT_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    Compositions compositions;

    @Inject
    CompositionPolicy policy;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ProposeComposition() {}

    /**
     * @param leaver  number of the participant who leaves; null where somebody only joins
     * @param joiner  number of the participant who joins; null where somebody only leaves
     * @param reasons why, at most 1000 characters
     */
    public record Command(
            CaseRef theCase,
            @Nullable String leaver,
            @Nullable String joiner,
            @Nullable String reasons) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var leaver = stripped(command.leaver());
        var joiner = stripped(command.joiner());
        var check = new Check();
        check.that("leaver", leaver != null || joiner != null, "composition.nobody");
        check.that("joiner", leaver == null || !leaver.equals(joiner), "composition.same");
        check.text("reasons", command.reasons(), TEXT_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(policy.isOpen(file)).orRefuse();
        var changes = compositions.changesOf(file.number());
        var open = changes.stream().filter(CompositionChange::isOpen).findFirst();
        check.that("number", open.isEmpty(), () -> Reason.of("composition.unanswered")
                .with("number", open.orElseThrow().number()));
        check.verdict().orRefuse();
        policy.possible(file, leaver, joiner).orRefuse();
        var change = new CompositionChange(
                        file.number(),
                        changes.size() + 1,
                        leaver,
                        joiner,
                        String.valueOf(command.reasons()).strip())
                .proposed(door.actor().account(), clock.day());
        compositions.add(change);
        return facts.record(file.tells(change.thing(), change.snapshot()));
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
