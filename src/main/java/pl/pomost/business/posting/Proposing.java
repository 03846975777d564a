package pl.pomost.business.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.business.work.Progress;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What proposing one line and proposing many have in common. */
@ApplicationScoped
class Proposing {

    @Inject
    Statements statements;

    @Inject
    Postings postings;

    @Inject
    BusinessClock clock;

    @Inject
    Progress progress;

    @Inject
    Facts facts;

    @Inject
    Door door;

    Proposing() {}

    /** The statement, locked. @throws pl.pomost.kernel.refusal.Refusal RULE while its lines are still taken in */
    BankStatement take(String number) {
        var statement = statements.take(number);
        Verdict.allowed()
                .require(statement.isWhole(), () -> Reason.of("posting.not-whole")
                        .with("kept", statement.linesKept())
                        .with("lines", statement.lineCount()))
                .orRefuse();
        return statement;
    }

    Receipt propose(
            BankStatement statement,
            StatementLine line,
            PostingKind kind,
            @Nullable String subject,
            Found found,
            @Nullable String note) {
        var before = postings.of(line.statementNumber(), line.line());
        var posting = new Posting(line, before.size() + 1, kind, subject, found, note)
                .proposed(door.actor().account(), clock.day());
        postings.add(posting);
        progress.steps(line.statementNumber() + "/" + line.line());
        return facts.record(posting.fact(statement));
    }
}
