package pl.pomost.records.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.business.obligation.RemindOfObligation;
import pl.pomost.business.outbox.Post;
import pl.pomost.business.programme.StageDays;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * Tells the clockwork whom to remind of what: open obligations whose last day is as far away as the rules of the case say, of
 * owners who have told the office where to write to. A day that the office was not running is made up for within three days.
 */
@ApplicationScoped
public class ReminderWatch {

    private static final int DAYS_MADE_UP_FOR = 3;
    private static final int FARTHEST = 60;
    private static final int NAMES_AT_A_TIME = 500;

    private static final String OWED = "select o.caseNumber, o.number, o.due, r.stages.reminderDays, u.account"
            + " from Obligation o, CaseFile c, SupportRules r, User u join u.roles role where c.number = o.caseNumber"
            + " and r.version = c.rulesVersion and o.closedOn is null and o.due between :from and :until"
            + " and u.active = true and u.mailAddress is not null and role = o.owner"
            + " and (o.owner <> :advisor or u.account = c.advisor) order by o.due, o.id, u.account";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Post post;

    @Inject
    BusinessClock clock;

    ReminderWatch() {}

    /** Reminders that are due and were not written down yet; none when the office has no mail server. */
    public List<RemindOfObligation.Command> due() {
        if (!post.isOpen()) {
            return List.of();
        }
        var today = clock.day();
        var due = new ArrayList<RemindOfObligation.Command>();
        entities.createQuery(OWED, Object[].class)
                .setParameter("from", today.minusDays(FARTHEST))
                .setParameter("until", today.plusDays(FARTHEST))
                .setParameter("advisor", Role.ADVISOR)
                .getResultStream()
                .flatMap(row -> of(row, today))
                .forEach(due::add);
        return withoutWritten(due);
    }

    private static Stream<RemindOfObligation.Command> of(Object[] row, LocalDate today) {
        var last = (LocalDate) row[2];
        return StageDays.reminderDays(String.valueOf(row[3])).stream()
                .filter(days -> !last.plusDays(days).isAfter(today)
                        && last.plusDays(days).isAfter(today.minusDays(DAYS_MADE_UP_FOR)))
                .map(days ->
                        new RemindOfObligation.Command((CaseNumber) row[0], (Integer) row[1], days, (String) row[4]));
    }

    private List<RemindOfObligation.Command> withoutWritten(List<RemindOfObligation.Command> due) {
        var written = new HashSet<String>();
        for (int from = 0; from < due.size(); from += NAMES_AT_A_TIME) {
            written.addAll(entities.createQuery("select d.name from Dispatch d where d.name in :names", String.class)
                    .setParameter(
                            "names",
                            due.subList(from, Math.min(due.size(), from + NAMES_AT_A_TIME)).stream()
                                    .map(RemindOfObligation.Command::name)
                                    .toList())
                    .getResultList());
        }
        return due.stream().filter(one -> !written.contains(one.name())).toList();
    }
}
