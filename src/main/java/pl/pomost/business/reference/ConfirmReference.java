package pl.pomost.business.reference;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator has compared a line with its source in law: a confirmed one takes its place and says the same. */
@UseCase
@Requires(Permission.KEEP_REFERENCE)
public class ConfirmReference {

    @Inject
    References references;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ConfirmReference() {}

    /**
     * @param table       which table
     * @param line        number of the line
     * @param basis       where it stands, such as the journal of laws, at most 300 characters
     * @param confirmedOn day on which it was compared, today or earlier
     */
    public record Command(ReferenceTable table, long line, String basis, LocalDate confirmedOn) implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference(table == null ? "" : table.name());
        }
    }

    /** @return the receipt; its subject is the number of the line that holds now */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("table", command.table());
        check.text("basis", command.basis(), ReferenceCheck.NAME_LENGTH);
        check.required("confirmedOn", command.confirmedOn());
        check.that(
                "confirmedOn",
                command.confirmedOn() == null || !command.confirmedOn().isAfter(clock.day()),
                () -> Reason.ofField("confirmedOn", "in-future").with("day", clock.day()));
        check.orRefuse();
        var open = references.take(command.table(), command.line());
        Verdict.allowed()
                .require(open.isLive(), () -> Reason.of("reference.replaced").with("line", command.line()))
                .require(open.confirmedOn().isEmpty(), () -> Reason.of("reference.confirmed-before")
                        .with("day", open.confirmedOn().orElseThrow()))
                .orRefuse();

        var confirmed = ReferenceEntry.confirming(
                open,
                command.basis().strip(),
                command.confirmedOn(),
                door.actor().account(),
                clock.day());
        open.stepAside();
        references.flush();
        references.add(confirmed);
        open.giveWayTo(confirmed);
        return facts.record(confirmed.tells());
    }
}
