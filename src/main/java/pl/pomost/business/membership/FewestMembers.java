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

    /** The roll of a case as it stands, beside what is asked of it: read once, for as many days as are asked about. */
    public Watched of(CaseFile file) {
        var cooperative = cooperatives.of(file.number());
        var asked = file.purpose() == CaseFile.Purpose.FOUND && file.founderKind() == FounderKind.NATURAL_PERSONS;
        var group = programmes.rules(file.rulesVersion()).group();
        var registered = cooperative.flatMap(Cooperative::registeredOn);
        return new Watched(
                policy.roll(file, cooperative),
                asked ? group.minFoundersNatural() : 0,
                asked ? Math.max(group.minFoundersNatural(), group.laterMembers()) : 0,
                registered,
                registered.map(day -> grownFrom(day, group.laterMembersMonths())));
    }

    /** The first day after the term of the members to come. */
    private LocalDate grownFrom(LocalDate registered, int months) {
        return Term.monthsToAct(calendar, TermEvent.REGISTRATION, registered, months)
                .due()
                .plusDays(1);
    }

    /**
     * A roll and the numbers asked of it.
     *
     * @param first      the fewest from the beginning; 0 where nothing is asked
     * @param later      the fewest once the members to come must be there; 0 where nothing is asked
     * @param registered the entry in the register
     * @param grownFrom  first day on which the members to come must be there
     */
    public record Watched(
            Roll roll, int first, int later, Optional<LocalDate> registered, Optional<LocalDate> grownFrom) {

        /** How many the roll shows on that day. */
        public int members(LocalDate day) {
            return roll.members(day);
        }

        /** The fewest members on that day; 0 where nothing is asked. */
        public int fewest(LocalDate day) {
            return grownFrom.filter(from -> !day.isBefore(from)).isPresent() ? later : first;
        }

        /** Since when there are fewer; empty when there are enough on that day, or before the entry in the register. */
        public Optional<LocalDate> missedSince(LocalDate today) {
            LocalDate since = null;
            for (var day : turns(today)) {
                if (members(day) >= fewest(day)) {
                    since = null;
                } else if (since == null) {
                    since = day;
                }
            }
            return Optional.ofNullable(since);
        }

        /** The days on which the roll or the number asked may change, from the entry in the register to that day. */
        private TreeSet<LocalDate> turns(LocalDate today) {
            var turns = new TreeSet<LocalDate>();
            registered.ifPresent(entry -> {
                roll.memberships().forEach(each -> {
                    turns.add(each.joinedOn());
                    each.leftOn().ifPresent(turns::add);
                });
                grownFrom.ifPresent(turns::add);
                turns.headSet(entry).clear();
                turns.add(entry);
                turns.tailSet(today, false).clear();
            });
            return turns;
        }
    }
}
