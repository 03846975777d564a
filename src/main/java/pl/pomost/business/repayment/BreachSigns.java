package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.membership.FewestMembers;
import pl.pomost.business.monitoring.Post;
import pl.pomost.business.monitoring.PostPolicy;
import pl.pomost.business.monitoring.Staffing;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;

/** Proposes suspensions: what visits, posts, the roll and missed terms show, by the figures of the case's rules. */
@ApplicationScoped
public class BreachSigns {

    /** The term of a settlement or of its correction has passed by more days than the rules let pass. */
    static final String LATE = "sign.late";

    /** The term of spending has passed by more days than the rules let pass. */
    static final String SPENDING_LATE = "sign.spending-late";

    private static final Set<Stage> SETTLING = EnumSet.of(Stage.SPENDING, Stage.SETTLEMENT_CORRECTION);

    @Inject
    Visits visits;

    @Inject
    Suspensions suspensions;

    @Inject
    PostPolicy posts;

    @Inject
    Obligations obligations;

    @Inject
    FewestMembers fewest;

    @Inject
    GrantShares shares;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    BreachSigns() {}

    /** The signs of a case that could be suspended now; none for others. */
    public List<BreachSign> of(CaseFile file) {
        return Move.SUSPEND_CASE.leadsFrom(file.stage())
                ? of(file, posts.staffing(file.number()), fewest.of(file))
                : List.of();
    }

    /** As above, for posts and a roll that were read already. */
    public List<BreachSign> of(CaseFile file, Staffing staffing, FewestMembers.Watched watched) {
        if (!Move.SUSPEND_CASE.leadsFrom(file.stage())) {
            return List.of();
        }
        var rules = programmes.rules(file.rulesVersion());
        var signs = new ArrayList<BreachSign>();
        visit(file).ifPresent(signs::add);
        late(file, rules).ifPresent(signs::add);
        unspent(file, rules).ifPresent(signs::add);
        staffing.posts().forEach(post -> ofPost(staffing, post, rules).forEach(signs::add));
        members(watched, rules).ifPresent(signs::add);
        unreplaced(file, watched, rules).forEach(signs::add);
        return List.copyOf(signs);
    }

    /** The last visit found a breach, and nobody suspended the case since. */
    private Optional<BreachSign> visit(CaseFile file) {
        var all = visits.of(file.number());
        return all.stream()
                .skip(Math.max(0, all.size() - 1))
                .filter(visit -> visit.result() == Visit.Result.BREACH)
                .filter(visit -> suspensions.of(file.number()).stream()
                        .allMatch(suspension -> suspension.suspendedOn().isBefore(visit.visitedOn())))
                .map(visit -> new BreachSign(
                        Reason.of("sign.visit").with("visit", visit.number()).with("day", visit.visitedOn()),
                        "B5",
                        visit.visitedOn()))
                .findFirst();
    }

    private Optional<BreachSign> late(CaseFile file, SupportRules rules) {
        return file.due()
                .filter(due -> SETTLING.contains(file.stage())
                        && due.plusDays(rules.stages().lateDays()).isBefore(clock.day()))
                .map(due -> new BreachSign(
                        Reason.of(LATE)
                                .with("due", due)
                                .with("days", rules.stages().lateDays()),
                        "B6",
                        due.plusDays(1)));
    }

    /** Whether a sign suspends a grant that is being spent without anybody deciding so (domain 3.2: G85 to G96). */
    static boolean suspends(BreachSign sign) {
        return sign.reason().rule().equals(LATE) || sign.reason().rule().equals(SPENDING_LATE);
    }

    /** Nobody noted that everything was bought. */
    private Optional<BreachSign> unspent(CaseFile file, SupportRules rules) {
        var days = rules.stages().lateDays();
        return obligations.of(file.number()).stream()
                .filter(owed -> owed.kind() == ObligationKind.SPEND_GRANT && owed.isOpen())
                .filter(owed -> file.stage() == Stage.SPENDING
                        && owed.due().plusDays(days).isBefore(clock.day()))
                .map(owed -> new BreachSign(
                        Reason.of(SPENDING_LATE).with("due", owed.due()).with("days", days),
                        "B6",
                        owed.due().plusDays(1)))
                .findFirst();
    }

    private Stream<BreachSign> ofPost(Staffing staffing, Post post, SupportRules rules) {
        var vacant = staffing.vacantSince(post)
                .filter(since -> since.plusDays(rules.group().replacementDays()).isBefore(clock.day()))
                .map(since -> new BreachSign(
                        Reason.of("sign.post-vacant")
                                .with("post", post.name())
                                .with("since", since)
                                .with("days", rules.group().replacementDays()),
                        "B7",
                        since));
        var changes = staffing.changes(post);
        var rotating = Optional.of(post)
                .filter(any -> changes >= rules.group().rotationAlert())
                .map(any -> new BreachSign(
                        Reason.of("sign.rotation").with("post", post.name()).with("changes", changes),
                        null,
                        staffing.on(post).get(changes).beganOn()));
        return Stream.concat(vacant.stream(), rotating.stream());
    }

    /** By the roll, not by the posts: a member who holds none is one all the same. */
    private Optional<BreachSign> members(FewestMembers.Watched watched, SupportRules rules) {
        var today = clock.day();
        return watched.missedSince(today)
                .filter(since ->
                        since.plusMonths(rules.group().belowMinimumMonths()).isBefore(today))
                .map(since -> new BreachSign(
                        Reason.of("sign.members")
                                .with("members", watched.members(today))
                                .with("minimum", watched.fewest(today))
                                .with("since", since)
                                .with("months", rules.group().belowMinimumMonths()),
                        "B7",
                        since));
    }

    /** Members who left, and nobody came in their place in time; whose share an annex ended need not be replaced. */
    private Stream<BreachSign> unreplaced(CaseFile file, FewestMembers.Watched watched, SupportRules rules) {
        var days = rules.group().replacementDays();
        var ended = shares.left(file.number());
        return watched.roll().unreplaced(clock.day(), days).stream()
                .filter(left -> left.participant().filter(ended::contains).isEmpty())
                .map(left -> unreplaced(left.number(), left.leftOn().orElseThrow(), days))
                .flatMap(Optional::stream);
    }

    private Optional<BreachSign> unreplaced(int number, LocalDate left, int days) {
        var due = calendar.deadline(left, days, DayKind.CALENDAR).due();
        return Optional.of(due)
                .filter(day -> day.isBefore(clock.day()))
                .map(day -> new BreachSign(
                        Reason.of("sign.member-left")
                                .with("number", number)
                                .with("left", left)
                                .with("due", due)
                                .with("days", days),
                        "B7",
                        left));
    }
}
