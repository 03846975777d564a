package pl.pomost.business.composition;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.composition.CompositionChange.ConsentState;
import pl.pomost.business.participation.SupportFollowsCase;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager consents to a change of the founders, which takes effect that day, or refuses it with grounds. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class AnswerComposition {

    @Inject
    CaseFiles files;

    @Inject
    Compositions compositions;

    @Inject
    CompositionPolicy policy;

    @Inject
    Groups groups;

    @Inject
    SupportFollowsCase support;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerComposition() {}

    /**
     * @param number    number of the change within the case
     * @param consented yes, or refused
     * @param grounds   why it is refused, at most 1000 characters; required then
     */
    public record Command(
            CaseRef theCase,
            int number,
            boolean consented,
            @Nullable String grounds) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.optionalText("grounds", command.grounds(), ProposeComposition.TEXT_LENGTH);
        if (!command.consented()) {
            check.required("grounds", command.grounds());
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.decides(file, door.actor()).orRefuse();
        var change = compositions.changesOf(file.number()).stream()
                .filter(each -> each.number() == command.number())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("composition", command.number()));
        check.that("number", change.isOpen(), () -> Reason.of("composition.answered")
                .with("state", change.state()));
        check.verdict().orRefuse();
        if (command.consented()) {
            takesEffect(file, change);
        }
        change.answer(
                command.consented() ? ConsentState.CONSENTED : ConsentState.REFUSED,
                door.actor().account(),
                clock.day(),
                command.grounds() == null || command.grounds().isBlank()
                        ? null
                        : command.grounds().strip());
        return facts.record(file.tells(change.thing(), change.snapshot()));
    }

    /** What was proposed may have been overtaken since, so it is asked again. */
    private void takesEffect(CaseFile file, CompositionChange change) {
        var joiner = change.joiner().orElse(null);
        policy.isOpen(file)
                .and(policy.possible(file, change.leaver().orElse(null), joiner))
                .orRefuse();
        var day = clock.day();
        var group = groups.of(file.number());
        change.leaver().ifPresent(person -> group.leave(person, day));
        change.joiner().ifPresent(person -> group.join(person, day));
        facts.record(file.tells("group", group.snapshot()));
        if (file.stage() == Stage.CONTRACT_PREP && joiner != null) {
            support.becomesFounder(file, joiner, day);
        }
    }
}
