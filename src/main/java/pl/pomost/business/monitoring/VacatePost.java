package pl.pomost.business.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
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

/** The advisor records that somebody left a post; the cooperative has some days to find somebody else. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class VacatePost {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

    @Inject
    CaseFiles files;

    @Inject
    PostPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Duties duties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    VacatePost() {}

    /**
     * Who left is who holds the post.
     *
     * @param endedOn last day on the post, not in the future
     * @param ending  why, at most 500 characters
     */
    public record Command(
            CaseRef theCase, int post, @Nullable LocalDate endedOn, String ending) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("ending", command.ending(), REASON_LENGTH);
        var ended = policy.past(check, "endedOn", command.endedOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.watches(file, door.actor()).orRefuse();
        var staffing = policy.staffing(file.number());
        var post = policy.post(staffing, command.post());
        var holding = staffing.holder(post)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.RULE, Reason.of("post.vacant").with("post", post.number())));
        check.that("endedOn", !ended.isBefore(holding.beganOn()), () -> Reason.ofField("endedOn", "post.before-begin")
                .with("began", holding.beganOn()));
        check.orRefuse();
        holding.end(ended, command.ending().strip());
        var days = programmes.rules(file.rulesVersion()).group().replacementDays();
        duties.open(
                file,
                ObligationKind.REPLACE_PERSON,
                Term.of(TermEvent.LEAVING, calendar.deadline(ended, days, DayKind.CALENDAR)));
        return facts.record(file.tells("holding " + post.number() + "/" + holding.number(), holding.snapshot()));
    }
}
