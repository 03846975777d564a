package pl.pomost.business.reference;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator enters a new dated line of a reference table. */
@UseCase
@Requires(Permission.KEEP_REFERENCE)
public class EnterReference {

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

    EnterReference() {}

    /**
     * A new line.
     *
     * @param table which table
     * @param line  what it says
     */
    public record Command(ReferenceTable table, ReferenceLine line) implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference(table == null ? "" : table.name());
        }
    }

    /** @return the receipt; its subject is the number of the line */
    public Receipt handle(Command command) {
        var given = new Check();
        given.required("table", command.table());
        given.orRefuse();
        var line = command.line();
        ReferenceCheck.of(command.table(), line).orRefuse();
        var twin = references.live(command.table()).stream()
                .map(ReferenceEntry::line)
                .anyMatch(other ->
                        other.key().equals(line.key()) && other.validFrom().equals(line.validFrom()));
        given.that("validFrom", !twin, () -> Reason.ofField("validFrom", "reference.twice")
                .with("key", line.key())
                .with("day", line.validFrom()));
        given.orRefuse();
        TerritoryPolicy.allow(references, command.table(), line, null).orRefuse(Refusal.Kind.RULE);

        var entry = new ReferenceEntry(command.table(), line, door.actor().account(), clock.day());
        references.add(entry);
        holidays.forget();
        return facts.record(entry.tells());
    }
}
