package pl.pomost.business.declaration;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.plan.PlanPolicy;
import pl.pomost.business.programme.PlanStatement;
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

/** The advisor records which statements the group has signed, all of them at once, and what it states about VAT. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordStatements {

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    DeclarationBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordStatements() {}

    /** A statement on paper. @param signedOn the day on which the last of the group signed, today or earlier; none: not signed */
    public record Signed(
            @Nullable PlanStatement statement, @Nullable LocalDate signedOn) {}

    /**
     * @param theCase the case
     * @param vat     whether the cooperative will recover VAT
     * @param signed  all signed statements, each once; those of a recording before that are left out are withdrawn
     */
    public record Command(
            CaseRef theCase,
            @Nullable VatStanding vat,
            @Nullable List<Signed> signed) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("vat", command.vat());
        check.required("signed", command.signed());
        Map<PlanStatement, LocalDate> signed = new EnumMap<>(PlanStatement.class);
        if (command.signed() != null) {
            check.range("signed", command.signed().size(), 0, PlanStatement.values().length);
            for (int i = 0; i < command.signed().size(); i++) {
                one(check, "signed[" + i + "].", command.signed().get(i), signed);
            }
        }
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(PlanPolicy.writable(file)).orRefuse();
        var declaration = book.begun(file);
        declaration.states(DeclarationBook.given(command.vat()), signed);
        return facts.record(file.tells("plan statements", declaration.statementSnapshot()));
    }

    private void one(Check check, String at, @Nullable Signed line, Map<PlanStatement, LocalDate> signed) {
        var statement = line == null ? null : line.statement();
        var day = line == null ? null : line.signedOn();
        check.required(at + "statement", statement);
        if (statement == null || day == null) {
            return;
        }
        check.that(at + "signedOn", !day.isAfter(clock.day()), () -> Reason.ofField(at + "signedOn", "in-future")
                .with("day", clock.day()));
        check.that(at + "statement", signed.put(statement, day) == null, "declaration.statement-twice");
    }
}
