package pl.pomost.business.declaration;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
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

/** The advisor records which activities the extract of the court register names; the gate compares them with the plan. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordRegisteredActivities {

    /** Longest note, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    DeclarationBook book;

    @Inject
    ActivityList list;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordRegisteredActivities() {}

    /**
     * @param theCase        the case
     * @param classification year of the classification that the extract uses
     * @param activities     codes of the extract, 1 to 20, the main activity first, each once
     * @param note           how these codes answer those of the plan; needed where the plan uses another classification
     */
    public record Command(
            CaseRef theCase,
            @Nullable Integer classification,
            @Nullable List<String> activities,
            @Nullable String note) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var codes = list.read(check, command.classification(), command.activities(), clock.day());
        check.optionalText("note", command.note(), NOTE_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .require(file.stage() == Stage.REGISTRATION, () -> Reason.of("declaration.not-registering")
                        .with("stage", file.stage()))
                .orRefuse();
        var declaration = book.begun(file);
        var note = command.note() == null || command.note().isBlank()
                ? null
                : command.note().strip();
        declaration.isRegisteredFor(DeclarationBook.given(command.classification()), codes, note, clock.day());
        return facts.record(file.tells("registered activities", declaration.registeredSnapshot()));
    }
}
