package pl.pomost.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.refusal.Refusal;

/** Statements in memory. */
public final class FakeStatements implements Statements {

    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<BankStatement> statements = new ArrayList<>();
    private final List<StatementLine> lines = new ArrayList<>();

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "WB-%d-%04d", year, statements.size() + 1);
    }

    @Override
    public boolean hasFile(String sha256) {
        return contents.containsKey(sha256);
    }

    @Override
    public void keepFile(String sha256, byte[] content) {
        contents.put(sha256, content.clone());
    }

    @Override
    public byte[] file(String sha256) {
        return Optional.ofNullable(contents.get(sha256))
                .map(byte[]::clone)
                .orElseThrow(() -> Refusal.unknown("statement", sha256));
    }

    @Override
    public void add(BankStatement statement) {
        statements.add(statement);
    }

    @Override
    public Optional<BankStatement> find(String account, String bankId) {
        return statements.stream()
                .filter(each -> each.account().equals(account) && each.bankId().equals(bankId))
                .findFirst();
    }

    @Override
    public BankStatement take(String number) {
        return statements.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("statement", number));
    }

    @Override
    public void add(List<StatementLine> more) {
        lines.addAll(more);
    }

    /** The lines of a statement. */
    List<StatementLine> lines(String number) {
        return lines.stream()
                .filter(line -> line.statementNumber().equals(number))
                .toList();
    }

    List<StatementLine> all() {
        return List.copyOf(lines);
    }

    /** The lines of all other statements of the same account. */
    List<StatementLine> others(StatementLine line) {
        var account = take(line.statementNumber()).account();
        return lines.stream()
                .filter(each -> !each.statementNumber().equals(line.statementNumber()))
                .filter(each -> take(each.statementNumber()).account().equals(account))
                .toList();
    }

    @Override
    public void flush() {
        // Everything is where it belongs at once.
    }
}
