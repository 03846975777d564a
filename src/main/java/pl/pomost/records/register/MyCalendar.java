package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.register.ObligationFilter.Scope;

/**
 * What stands in the calendar of whoever asks: what lies on the own desk; for managers and auditors whatever is late; for
 * assessors until when their cases are to be assessed. Others find an empty calendar.
 */
@Reading
@Requires(Permission.KEEP_OWN_PROFILE)
public class MyCalendar {

    /** Most entries of each sort; the nearest days stay. */
    public static final int LIMIT = 1_000;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    MyCalendar() {}

    /** The entries in the order of their days. @param language of the explanations */
    public List<CalendarEntry> entries(Locale language) {
        var words = new DueWords(calendar, language);
        var marks = new TermMarks(programmes, bases);
        return dues().stream()
                .map(due -> new CalendarEntry(
                        key(due),
                        about(due),
                        due.kind(),
                        due.term().due(),
                        words.of(due.kind(), due.term(), marks.open(due)),
                        due.reminders()))
                .sorted(Comparator.comparing(CalendarEntry::due).thenComparing(CalendarEntry::key))
                .toList();
    }

    private Set<Due> dues() {
        var actor = door.actor();
        var cases = new CaseDues(entities, clock.day(), actor);
        var people = new PersonDues(entities, clock.day(), actor);
        var dues = new LinkedHashSet<Due>();
        if (actor.may(Permission.READ_CASES)) {
            var mine = ObligationFilter.of(Scope.MINE);
            dues.addAll(cases.page(mine, null, LIMIT));
            dues.addAll(people.page(mine, null, LIMIT));
        }
        if (actor.is(Role.MANAGER) || actor.is(Role.AUDITOR)) {
            var late = ObligationFilter.of(Scope.LATE);
            dues.addAll(cases.page(late, null, LIMIT));
            dues.addAll(people.page(late, null, LIMIT));
        }
        if (actor.may(Permission.READ_ASSIGNED_CASES)) {
            dues.addAll(cases.assigned(LIMIT));
        }
        return dues;
    }

    private static String key(Due due) {
        return about(due) + "-" + (due.caseNumber() == null ? due.kind() + "-" : "") + due.number();
    }

    private static String about(Due due) {
        return due.caseNumber() == null
                ? String.valueOf(due.edition())
                : due.caseNumber().text();
    }
}
