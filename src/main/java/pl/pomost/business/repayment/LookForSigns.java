package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The clockwork looks at a case: whatever newly points at a breach (too few members for too long, a post without anybody, people
 * changing on a post, a missed settlement, a visit) becomes an obligation of the manager. Only a grant whose spending or settlement
 * was due longer ago than the rules let pass is suspended by itself, once for each of the two terms.
 */
@UseCase
@Requires(Permission.WATCH_CASES)
public class LookForSigns {

    @Inject
    CaseFiles files;

    @Inject
    SignWatch watch;

    @Inject
    SuspensionBook book;

    @Inject
    Duties duties;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    LookForSigns() {}

    /** @param theCase the case as it was seen */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        var days = programmes.rules(file.rulesVersion()).stages().explanationDays();
        var term = Term.of(TermEvent.NOTICE, calendar.deadline(clock.day(), days, DayKind.CALENDAR));
        var news = watch.newSigns(file);
        var told = news.stream()
                .map(sign -> duties.openAbout(file, ObligationKind.LOOK_INTO_SIGNS, SignWatch.sentence(sign), term))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("sign.nothing-new")));
        news.stream().filter(BreachSigns::suspends).findFirst().ifPresent(sign -> book.missed(file, sign));
        return told;
    }
}
