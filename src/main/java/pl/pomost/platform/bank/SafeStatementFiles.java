package pl.pomost.platform.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.OrderedAmounts;
import pl.pomost.business.statement.OrderedBatches;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.business.statement.StatementFiles;
import pl.pomost.kernel.refusal.Reason;

/** Tells camt.053 and MT940 apart, reads them within bounds and lets through only what adds up. */
@ApplicationScoped
public class SafeStatementFiles implements StatementFiles {

    @Inject
    @ConfigProperty(name = "pomost.statement.max-bytes", defaultValue = "10485760")
    long largest;

    @Inject
    OrderedAmounts ordered;

    @Inject
    OrderedBatches batches;

    @Inject
    @ConfigProperty(name = "pomost.statement.days-outside", defaultValue = "7")
    long daysOutside;

    SafeStatementFiles() {}

    @Override
    public List<ReadStatement> read(byte[] content) {
        if (content.length > largest) {
            throw Unreadable.refusal(Reason.ofField("file", "statement.too-large")
                    .with("size", (long) content.length)
                    .with("max", largest));
        }
        var apart = new BatchBooked(batches);
        var told = isXml(content)
                ? new CamtFile(content, ordered, apart).statements()
                : new Mt940File(content).statements(apart);
        var statements = told.stream().map(ReadStatement::moving).toList();
        var seen = new HashSet<String>();
        statements.forEach(statement -> refuseUnsound(statement, seen));
        return statements;
    }

    private void refuseUnsound(ReadStatement statement, Set<String> seen) {
        statement.movements().forEach(movement -> refuseUnsound(statement, movement));
        if (!addsUp(statement)) {
            throw Unreadable.refusal(Reason.ofField("file", "statement.does-not-add-up")
                    .with("line", statement.closedAt())
                    .with("id", statement.id())
                    .with("opening", statement.opening())
                    .with("closing", statement.closing()));
        }
        if (!seen.add(statement.account().value() + " " + statement.id())) {
            throw Unreadable.refusal(Reason.ofField("file", "statement.twice-in-file")
                    .with("line", statement.line())
                    .with("id", statement.id()));
        }
    }

    /** It moves within the days of the statement; banks book what moves on a free day with the next or the last one. */
    private void refuseUnsound(ReadStatement statement, Movement movement) {
        if (movement.bookedOn().isBefore(statement.openedOn().minusDays(daysOutside))
                || movement.bookedOn().isAfter(statement.closedOn().plusDays(daysOutside))) {
            throw Unreadable.refusal(Reason.ofField("file", "statement.outside")
                    .with("line", movement.line())
                    .with("entry", movement.entry())
                    .with("day", movement.bookedOn())
                    .with("from", statement.openedOn())
                    .with("until", statement.closedOn()));
        }
    }

    private static boolean addsUp(ReadStatement statement) {
        try {
            return statement.addsUp();
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }

    /** Whether the first visible character, after a mark of the encoding, opens an element. */
    private static boolean isXml(byte[] content) {
        int line = 1;
        for (byte each : content) {
            boolean mark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!mark && each > ' ') {
                return each == '<';
            }
            line += each == '\n' ? 1 : 0;
        }
        throw Unreadable.refusal(Reason.ofField("file", "statement.empty").with("line", line));
    }
}
