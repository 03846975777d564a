package pl.pomost.business.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everybody who belongs or belonged to a cooperative, with the days on which it stood still.
 *
 * @param memberships by number
 * @param pauses      by number
 * @param begins      before that day nobody's days count: it was not in the register, did not work, or nobody was insured
 */
public record Roll(List<Membership> memberships, List<ActivityPause> pauses, LocalDate begins) {

    /** The membership with that number. */
    public Optional<Membership> membership(int number) {
        return memberships.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The pause with that number. */
    Optional<ActivityPause> pause(int number) {
        return pauses.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Whether the cooperative stands still on that day. */
    public Optional<ActivityPause> pausedOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.isOn(day)).findFirst();
    }

    /** Numbers of the participants on it. */
    public List<String> participants() {
        return memberships.stream()
                .flatMap(each -> each.participant().stream())
                .distinct()
                .toList();
    }

    /** How many members there are on that day; who is only employed is none. */
    public int members(LocalDate day) {
        return (int) memberships.stream()
                .filter(each -> each.tie() == Tie.MEMBER && each.isOn(day))
                .count();
    }

    /**
     * The members who left by that day and in whose place nobody came. Whoever joined takes the place of the one who left first; he or
     * she may have come so many days ahead.
     */
    public List<Membership> unreplaced(LocalDate today, int daysAhead) {
        var joined = new ArrayList<>(memberships.stream()
                .filter(each -> each.tie() == Tie.MEMBER && each.joiningReason().isPresent())
                .filter(each -> !each.joinedOn().isAfter(today))
                .sorted(Comparator.comparing(Membership::joinedOn))
                .toList());
        return memberships.stream()
                .filter(each -> each.tie() == Tie.MEMBER
                        && each.leftOn().filter(day -> !day.isAfter(today)).isPresent())
                .sorted(Comparator.comparing(each -> each.leftOn().orElseThrow()))
                .filter(left -> joined.stream()
                        .filter(each -> each != left)
                        .filter(each -> !each.joinedOn()
                                .isBefore(left.leftOn().orElseThrow().minusDays(daysAhead)))
                        .findFirst()
                        .map(joined::remove)
                        .isEmpty())
                .toList();
    }

    /**
     * Those for whom support is counted: the members. Where there are none, because legal persons founded it, the employed.
     * Whoever is only employed beside members is not counted (domain.md 3.3).
     */
    public Roll counted() {
        var members =
                memberships.stream().filter(each -> each.tie() == Tie.MEMBER).toList();
        return members.isEmpty() ? this : new Roll(members, pauses, begins);
    }

    /** How many people belong to the cooperative on some day of a month. */
    public int people(YearMonth month) {
        return new Roll(memberships, List.of(), LocalDate.MIN).daysIn(month).size();
    }

    /** Days of a month on which the cooperative worked. */
    public int workedDays(YearMonth month) {
        return counted(month, day -> true).size();
    }

    /** The days of each person in a month; whoever came back has them together. Without those who have none. */
    public List<PersonDays> daysIn(YearMonth month) {
        var all = new ArrayList<PersonDays>();
        for (var membership : memberships) {
            var first = memberships.stream()
                    .filter(membership::isSamePersonAs)
                    .findFirst()
                    .orElse(membership);
            if (first == membership) {
                all.add(days(membership, month));
            }
        }
        return all.stream().filter(each -> each.days() > 0).toList();
    }

    private PersonDays days(Membership person, YearMonth month) {
        var days = counted(month, day -> memberships.stream()
                .filter(person::isSamePersonAs)
                .anyMatch(membership -> membership.isOn(day)));
        return new PersonDays(
                person,
                days.stream().findFirst(),
                days.stream().reduce((one, later) -> later),
                days.size(),
                month.lengthOfMonth());
    }

    private List<LocalDate> counted(YearMonth month, Predicate<LocalDate> present) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !day.isBefore(begins) && pausedOn(day).isEmpty())
                .filter(present)
                .toList();
    }
}
