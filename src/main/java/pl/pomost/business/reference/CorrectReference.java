package pl.pomost.business.reference;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An administrator corrects or confirms a line of a reference table: another line takes its place. What was decided with the
 * old one stays as it was decided.
 */
@UseCase
@Requires(Permission.KEEP_REFERENCE)
public class CorrectReference {

    /** Longest grounds of a correction, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    @Inject
    References references;

    @Inject
    LawOfHolidays holidays;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CorrectReference() {}

    /**
     * What shall hold instead.
     *
     * @param table   which table
     * @param wrong   number of the line that is replaced
     * @param line    what shall hold
     * @param grounds why, at most 1000 characters
     */
    public record Command(ReferenceTable table, long wrong, ReferenceLine line, String grounds) implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference(table == null ? "" : table.name());
        }
    }

    /** @return the receipt; its subject is the number of the new line */
    public Receipt handle(Command command) {
        var given = new Check();
        given.required("table", command.table());
        given.text("grounds", command.grounds(), GROUNDS_LENGTH);
        given.orRefuse();
        var line = command.line();
        ReferenceCheck.of(command.table(), line).orRefuse();
        var wrong = references.take(command.table(), command.wrong());
        allowed(command, wrong).orRefuse(Refusal.Kind.RULE);

        var right = ReferenceEntry.correcting(
                wrong, line, command.grounds().strip(), door.actor().account(), clock.day());
        wrong.stepAside();
        references.flush();
        references.add(right);
        wrong.giveWayTo(right);
        holidays.forget();
        return facts.record(right.tells());
    }

    private Verdict allowed(Command command, ReferenceEntry wrong) {
        var line = command.line();
        return TerritoryPolicy.allow(references, command.table(), line, wrong)
                .require(wrong.isLive(), () -> Reason.of("reference.replaced").with("line", command.wrong()))
                .require(!wrong.line().equals(line), () -> Reason.of("reference.same"))
                .require(
                        references.live(command.table()).stream()
                                .filter(other -> !other.id().equals(wrong.id()))
                                .map(ReferenceEntry::line)
                                .noneMatch(other -> other.key().equals(line.key())
                                        && other.validFrom().equals(line.validFrom())),
                        () -> Reason.ofField("validFrom", "reference.twice")
                                .with("key", line.key())
                                .with("day", line.validFrom()));
    }
}
