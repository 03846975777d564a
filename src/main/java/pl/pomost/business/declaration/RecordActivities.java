package pl.pomost.business.declaration;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.plan.PlanPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records what the cooperative will do, as codes of the Polish classification of activities. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordActivities {

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

    RecordActivities() {}

    /**
     * @param theCase        the case
     * @param classification year of the classification, such as 2025
     * @param activities     codes such as "56.21.Z", 1 to 20, the main activity first, each once
     */
    public record Command(
            CaseRef theCase,
            @Nullable Integer classification,
            @Nullable List<String> activities) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var codes = list.read(check, command.classification(), command.activities(), clock.day());
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(PlanPolicy.writable(file)).orRefuse();
        var declaration = book.begun(file);
        declaration.acts(DeclarationBook.given(command.classification()), codes);
        return facts.record(file.tells("plan activities", declaration.activitySnapshot()));
    }
}
