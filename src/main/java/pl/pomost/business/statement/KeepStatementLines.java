package pl.pomost.business.statement;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The clockwork keeps the next lines of a long statement, from the file; whenever it was broken off, it goes on from there. */
@UseCase
@Requires(Permission.LOAD_STATEMENTS)
public class KeepStatementLines {

    @Inject
    StatementFiles files;

    @Inject
    Statements statements;

    @Inject
    LineKeeper keeper;

    @Inject
    Works works;

    @Inject
    Facts facts;

    KeepStatementLines() {}

    /** @param statement our number of it */
    public record Command(String statement) implements About {
        @Override
        public Chain chain() {
            return Chain.ofStatement(statement);
        }
    }

    public Receipt handle(Command command) {
        var statement = statements.take(command.statement());
        Verdict.allowed()
                .require(
                        !statement.isWhole(), () -> Reason.of("statement.whole").with("statement", statement.number()))
                .orRefuse();
        var read = files.read(statements.file(statement.sha256())).get(statement.place() - 1);
        keeper.keepNext(statement, read.movements());
        var work = works.goesOn(WorkKind.LOAD_STATEMENT, statement.number(), statement.loadedBy());
        works.tells(work, statement.lineCount(), statement.linesKept(), 0, List.of());
        if (statement.isWhole()) {
            works.ends(work, WorkState.DONE, statement.number(), List.of());
        }
        return facts.record(statement.fact());
    }
}
