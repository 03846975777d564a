package pl.pomost.given;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.repayment.ToldByBank;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.money.Money;

/** Lines of statements in memory. */
public final class FakeToldByBank implements ToldByBank {

    @Inject
    Statements statements;

    @Inject
    Postings postings;

    @Override
    public Optional<String> line(LocalDate day, Money amount, String bankReference) {
        return ((FakeStatements) statements)
                .all().stream()
                        .filter(line ->
                                line.bookedOn().equals(day) && line.amount().equals(amount))
                        .filter(line -> line.bankReference().equalsIgnoreCase(bankReference.strip()))
                        .filter(line -> postings.standing(line.statementNumber(), line.line())
                                .filter(posting -> posting.kind() == PostingKind.OTHER)
                                .isEmpty())
                        .map(StatementLine::key)
                        .findFirst();
    }
}
