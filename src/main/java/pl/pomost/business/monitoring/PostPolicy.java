package pl.pomost.business.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.visit.VisitPolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** Posts are kept by the advisor of the case, from the agreement to the end. */
@ApplicationScoped
public class PostPolicy {

    @Inject
    SeparationPolicy separation;

    @Inject
    Posts posts;

    @Inject
    BusinessClock clock;

    PostPolicy() {}

    Verdict watches(CaseFile file, Actor actor) {
        return separation.writes(file, actor).require(VisitPolicy.VISITED.contains(file.stage()), () -> Reason.of(
                        "post.wrong-stage")
                .with("stage", file.stage()));
    }

    /** A day that must be given and not lie ahead. @return the day, or today where it is missing and the check refuses */
    LocalDate past(Check check, String field, @Nullable LocalDate day) {
        check.required(field, day);
        check.that(field, day == null || !day.isAfter(clock.day()), () -> Reason.ofField(field, "in-future")
                .with("day", clock.day()));
        return day == null ? clock.day() : day;
    }

    public Staffing staffing(CaseNumber number) {
        return new Staffing(posts.of(number), posts.holdingsOf(number));
    }

    Post post(Staffing staffing, int number) {
        return staffing.post(number).orElseThrow(() -> Refusal.unknown("post", number));
    }
}
