package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.PlanPolicy;
import pl.pomost.business.plan.Submission;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.reference.Activities;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What the group of a case declares with its plan, for one screen. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class DeclarationSheet {

    @Inject
    Declarations declarations;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Programmes programmes;

    @Inject
    BusinessPlans plans;

    @Inject
    Activities activities;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    DeclarationSheet() {}

    /**
     * One activity; its name is that of its division where the table holds no more.
     *
     * @param code    such as "56.21.Z"
     * @param inTable whether the table holds the code itself; otherwise nobody has compared it with the classification
     */
    public record ActivityRow(
            String code, @Nullable String namePl, @Nullable String nameEn, boolean inTable) {}

    /** One statement. @param needed whether the rules of the case ask for it */
    public record StatementRow(
            PlanStatement statement,
            boolean needed,
            @Nullable LocalDate signedOn) {}

    /**
     * What is declared.
     *
     * @param version                  version of the case
     * @param writable                 whether the stage lets it be written
     * @param registering              whether the activities of the register are entered now
     * @param classification           year of the classification of the activities
     * @param activities               the main one first
     * @param vat                      whether VAT will be recovered, absent while nothing is stated
     * @param registeredClassification year of the classification that the court register uses
     * @param registered               activities of the court register
     * @param registeredNote           how they answer those of the plan
     */
    public record Declared(
            long version,
            boolean writable,
            boolean registering,
            @Nullable Integer classification,
            List<ActivityRow> activities,
            @Nullable VatStanding vat,
            List<StatementRow> statements,
            @Nullable Integer registeredClassification,
            List<ActivityRow> registered,
            @Nullable String registeredNote) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case, or none that the actor may read */
    public Declared of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var declared = declarations.of(number);
        var year = declared.flatMap(Declaration::classification).orElse(null);
        var registeredYear =
                declared.flatMap(Declaration::registeredClassification).orElse(null);
        return new Declared(
                file.version(),
                PlanPolicy.isWritable(file.stage()),
                file.stage() == Stage.REGISTRATION,
                year,
                rows(year, declared.map(Declaration::activities).orElse(List.of()), declaredOn(file)),
                declared.flatMap(Declaration::vat).orElse(null),
                statements(file, declared),
                registeredYear,
                rows(
                        registeredYear,
                        declared.map(Declaration::registered).orElse(List.of()),
                        declared.flatMap(Declaration::registeredOn).orElseGet(clock::day)),
                declared.flatMap(Declaration::registeredNote).orElse(null));
    }

    /** The day by whose table the plan's codes are read: while they may change, today; then the day of the application. */
    private LocalDate declaredOn(CaseFile file) {
        var submissions =
                PlanPolicy.isWritable(file.stage()) ? List.<Submission>of() : plans.submissionsOf(file.number());
        return submissions.isEmpty()
                ? clock.day()
                : submissions.get(submissions.size() - 1).submittedOn();
    }

    private List<ActivityRow> rows(@Nullable Integer year, List<String> codes, LocalDate day) {
        if (year == null || codes.isEmpty()) {
            return List.of();
        }
        var lines = activities.of(year, day);
        return codes.stream()
                .map(code -> {
                    var line = Activities.find(lines, year, code);
                    return new ActivityRow(
                            code,
                            line.map(ReferenceLine::namePl).orElse(null),
                            line.map(ReferenceLine::nameEn).orElse(null),
                            line.filter(each -> each.key().endsWith(":" + code)).isPresent());
                })
                .toList();
    }

    private List<StatementRow> statements(CaseFile file, Optional<Declaration> declared) {
        var needed = programmes
                .rules(file.rulesVersion())
                .plan()
                .statements(file.founderKind() == FounderKind.LEGAL_PERSONS);
        return Arrays.stream(PlanStatement.values())
                .map(each -> new StatementRow(
                        each,
                        needed.contains(each),
                        declared.map(said -> said.statements().get(each)).orElse(null)))
                .toList();
    }
}
