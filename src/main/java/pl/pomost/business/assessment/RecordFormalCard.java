package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
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

/**
 * An assessor answers the questions of the formal card; recorded, it is locked. When it is the second card of the round and
 * every criterion is met on both, the case moves on to the merit assessment.
 */
@UseCase
@Requires(Permission.ASSESS_CASES)
public class RecordFormalCard {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordFormalCard() {}

    /** @param answers one for each criterion */
    public record Command(CaseRef theCase, List<Answer> answers) implements AboutCase {}

    /** @param criterion its code on the form @param met yes or no @param remark what is missing; needed with a no, at most 2000 characters */
    public record Answer(
            String criterion, Boolean met, @Nullable String remark) {}

    public Receipt handle(Command command) {
        var account = door.actor().account();
        committees.admit(command.theCase().number(), door.actor());
        var file = files.take(command.theCase());
        var committee = committees.of(file);
        var answers = checked(command, committee.formalForm());
        AssessorPolicy.mayCheck(file, committee, account).orRefuse();
        var card = new FormalCard(
                file.number(),
                committee.round(),
                account,
                committee.formalForm().code(),
                answers,
                clock.day());
        assessments.add(card);
        if (moves.verdict(Move.PASS_FORMALLY, file, door.actor()).isAllowed()) {
            moves.make(Move.PASS_FORMALLY, file, door.actor());
        }
        return facts.record(file.tells("formal card " + account, card.snapshot()));
    }

    private static List<FormalAnswer> checked(Command command, MeritCard form) {
        var check = new Check();
        check.required("answers", command.answers());
        var open =
                form.criteria().stream().map(CardCriterion::code).collect(Collectors.toCollection(LinkedHashSet::new));
        var known = Set.copyOf(open);
        var answers = new ArrayList<FormalAnswer>();
        for (var answer : command.answers() == null ? List.<Answer>of() : command.answers()) {
            checkOne(check, answer);
            if (answer.criterion() != null && answer.met() != null) {
                check.that(field(answer), known.contains(answer.criterion()), () -> Reason.ofField(
                                field(answer), "formal-card.no-criterion")
                        .with("card", form.code()));
                check.that(
                        field(answer),
                        open.remove(answer.criterion()) || !known.contains(answer.criterion()),
                        "formal-card.answered-twice");
                answers.add(new FormalAnswer(answer.criterion(), answer.met(), answer.remark()));
            }
        }
        for (var missing : open) {
            check.that("answers." + missing, false, "required");
        }
        check.orRefuse();
        return answers;
    }

    private static void checkOne(Check check, Answer answer) {
        check.required("answers.criterion", answer.criterion());
        if (Boolean.FALSE.equals(answer.met())) {
            check.text(field(answer) + ".remark", answer.remark(), CardContent.TEXT_LENGTH);
        } else {
            check.optionalText(field(answer) + ".remark", answer.remark(), CardContent.TEXT_LENGTH);
        }
    }

    private static String field(Answer answer) {
        return "answers." + answer.criterion();
    }
}
