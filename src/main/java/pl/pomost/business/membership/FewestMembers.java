package pl.pomost.business.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/**
 * How many members a founded cooperative of natural persons must have, and since when its roll shows fewer: as many as its fewest
 * founders, and once the term of the members to come has passed as many as the rules want then. Of a cooperative of legal persons, and
 * of one that people only join, the roll does not show all members: nothing is asked of it.
 */
@ApplicationScoped
public class FewestMembers {

    @Inject
    RollPolicy policy;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    FewestMembers() {}

    /** The roll of a case as it stands. */
    public Roll roll(CaseFile file) {
        return policy.roll(file);
    }

    /** The fewest members on that day; 0 where nothing is asked. */
    public int on(CaseFile file, LocalDate day) {
        if (file.purpose() != CaseFile.Purpose.FOUND || file.founderKind() != FounderKind.NATURAL_PERSONS) {
            return 0;
        }
        var group = programmes.rules(file.rulesVersion()).group();
        var grown = grownFrom(file).filter(from -> !day.isBefore(from)).isPresent();
        return grown ? Math.max(group.minFoundersNatural(), group.laterMembers()) : group.minFoundersNatural();
    }

    /** Since when there are fewer; empty when there are enough on that day, or before the entry in the register. */
    public Optional<LocalDate> missedSince(CaseFile file, LocalDate today) {
        var roll = roll(file);
        LocalDate since = null;
        for (var day : turns(file, roll, today)) {
            if (roll.members(day) >= on(file, day)) {
                since = null;
            } else if (since == null) {
                since = day;
            }
        }
        return Optional.ofNullable(since);
    }

    /** The days on which the roll or the number asked may change, from the entry in the register to that day. */
    private TreeSet<LocalDate> turns(CaseFile file, Roll roll, LocalDate today) {
        var turns = new TreeSet<LocalDate>();
        registeredOn(file).ifPresent(registered -> {
            roll.memberships().forEach(each -> {
                turns.add(each.joinedOn());
                each.leftOn().ifPresent(turns::add);
            });
            grownFrom(file).ifPresent(turns::add);
            turns.headSet(registered).clear();
            turns.add(registered);
            turns.tailSet(today, false).clear();
        });
        return turns;
    }

    /** The first day after the term of the members to come. */
    private Optional<LocalDate> grownFrom(CaseFile file) {
        var months = programmes.rules(file.rulesVersion()).group().laterMembersMonths();
        return registeredOn(file).map(day -> Term.monthsToAct(calendar, TermEvent.REGISTRATION, day, months)
                .due()
                .plusDays(1));
    }

    private Optional<LocalDate> registeredOn(CaseFile file) {
        return cooperatives.of(file.number()).flatMap(Cooperative::registeredOn);
    }
}
