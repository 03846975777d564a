package pl.pomost.business.composition;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

/** The advisor records whom the founding act, or the resolution that admits the members, names; the gate compares them. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class NameFounders {

    /** Most people who are not of the group that a paper may name. */
    public static final int MOST_OTHERS = 999;

    @Inject
    CaseFiles files;

    @Inject
    Compositions compositions;

    @Inject
    CompositionPolicy policy;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    NameFounders() {}

    /**
     * @param founders those of the group who are named: numbers of participants, or tax numbers of founding legal persons; each once
     * @param others   how many more are named who are not of the group, 0 to 999
     */
    public record Command(
            CaseRef theCase,
            @Nullable List<String> founders,
            @Nullable Integer others) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("founders", command.founders());
        check.range("others", command.others(), 0, MOST_OTHERS);
        check.orRefuse();
        var persons = Objects.requireNonNull(command.founders()).stream()
                .map(each -> String.valueOf(each).strip())
                .toList();
        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .require(
                        file.stage() == Stage.REGISTRATION || file.stage() == Stage.CONTRACT_PREP,
                        () -> Reason.of("composition.not-registering").with("stage", file.stage()))
                .orRefuse();
        var group = policy.founders(file);
        check.that(
                "founders",
                new HashSet<>(persons).size() == persons.size(),
                () -> Reason.ofField("founders", "composition.twice"));
        for (var person : persons) {
            check.that("founders", group.contains(person), () -> Reason.ofField("founders", "composition.no-founder")
                    .with("person", person));
        }
        check.orRefuse();
        var before =
                compositions.namedIn(file.number()).map(NamedFounders::number).orElse(0);
        var named = new NamedFounders(file.number(), before + 1, persons, Objects.requireNonNull(command.others()))
                .recorded(door.actor().account(), clock.day());
        compositions.add(named);
        return facts.record(file.tells("named-founders", named.snapshot()));
    }
}
