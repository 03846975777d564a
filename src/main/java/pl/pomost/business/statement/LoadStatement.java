package pl.pomost.business.statement;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An accountant loads what the bank sent. The file is read to its end and believed whole or refused whole; a statement comes
 * once. The first lines are kept at once, the others of a long one in the background.
 */
@UseCase
@Requires(Permission.LOAD_STATEMENTS)
public class LoadStatement {

    @Inject
    StatementFiles files;

    @Inject
    StatementPolicy policy;

    @Inject
    Statements statements;

    @Inject
    OfficeAccounts accounts;

    @Inject
    LineKeeper keeper;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    LoadStatement() {}

    /** @param content what the bank sent: one file of camt.053 or MT940 */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Command(byte @Nullable [] content) {}

    /** @return the receipt; its subject is our number of the first statement of the file */
    public Receipt handle(Command command) {
        var check = new Check();
        check.that("file", command.content() != null && command.content().length > 0, () -> Reason.ofField(
                        "file", "statement.empty")
                .with("line", 1));
        check.orRefuse();
        var content = Objects.requireNonNull(command.content());
        var sha256 = Fingerprint.of(content);
        var read = files.read(content);
        policy.isOurs(read).orRefuse(Refusal.Kind.INVALID);
        queue(read);
        policy.isNew(sha256).orRefuse();
        policy.isNew(read).orRefuse();
        statements.keepFile(sha256, content);
        return keep(sha256, read).get(0);
    }

    /** Nobody else loads a statement of these accounts until the transaction ends. */
    private void queue(List<ReadStatement> read) {
        read.stream()
                .flatMap(each -> accounts.withNumber(each.account()).stream())
                .map(OfficeAccount::code)
                .distinct()
                .sorted()
                .forEach(accounts::take);
    }

    private List<Receipt> keep(String sha256, List<ReadStatement> read) {
        var receipts = new ArrayList<Receipt>();
        for (var each : read) {
            var statement = new BankStatement(
                    statements.nextNumber(clock.day().getYear()),
                    sha256,
                    receipts.size() + 1,
                    each,
                    door.actor().account(),
                    clock.day());
            statements.add(statement);
            keeper.keepNext(statement, each.movements());
            receipts.add(facts.record(statement.fact()));
        }
        return receipts;
    }
}
