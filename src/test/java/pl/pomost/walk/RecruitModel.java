package pl.pomost.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.kernel.calendar.Term;

/** What holds for every person of an edition after every step: said from the programme's rules, not from the code. */
final class RecruitModel {

    /** Stages in which somebody is awaited: the person's next step has a last day. */
    private static final Set<EnrolmentStage> AWAITED = EnumSet.of(
            EnrolmentStage.SUBMITTED,
            EnrolmentStage.FORMAL_CHECK,
            EnrolmentStage.CORRECTION,
            EnrolmentStage.MERIT_CHECK,
            EnrolmentStage.APPEAL,
            EnrolmentStage.FAILED_ATTENDANCE);

    private static final Set<EnrolmentStage> WITHOUT_A_PLACE = EnumSet.of(
            EnrolmentStage.DRAFT,
            EnrolmentStage.SUBMITTED,
            EnrolmentStage.FORMAL_CHECK,
            EnrolmentStage.CORRECTION,
            EnrolmentStage.REJECTED_FORMAL,
            EnrolmentStage.MERIT_CHECK,
            EnrolmentStage.RESERVE,
            EnrolmentStage.NOT_QUALIFIED,
            EnrolmentStage.APPEAL,
            EnrolmentStage.WITHDRAWN);

    private final Office office;
    private final Recruits recruits;
    private final List<String> people;

    RecruitModel(Office office, Recruits recruits, List<String> people) {
        this.office = office;
        this.recruits = recruits;
        this.people = people;
    }

    /** Where everybody stands, and what is due. */
    record Seen(List<Optional<EnrolmentStage>> stages, List<Optional<LocalDate>> due, int lists) {}

    Seen seen() {
        return office.inTransaction(() -> new Seen(
                people.stream().map(this::stage).toList(),
                people.stream().map(this::owes).toList(),
                enrolments().listsOf(recruits.edition()).size()));
    }

    Optional<EnrolmentStage> stage(String person) {
        return found(person).map(Enrolment::stage);
    }

    /** The day by which something is owed about the person. */
    Optional<LocalDate> owes(String person) {
        return found(person).flatMap(Enrolment::term).map(Term::due);
    }

    void mustBeAsBefore(Seen before, Supplier<String> why) {
        assertThat(seen()).as(why).isEqualTo(before);
    }

    void mustHold(Seen before, Supplier<String> why) {
        office.inTransaction(() -> {
            for (int i = 0; i < people.size(); i++) {
                moves(before.stages().get(i), stage(people.get(i)), why);
                owes(people.get(i), why);
            }
            places(why);
            return null;
        });
    }

    private static void moves(Optional<EnrolmentStage> before, Optional<EnrolmentStage> after, Supplier<String> why) {
        if (before.isEmpty()) {
            assertThat(after.orElse(EnrolmentStage.DRAFT)).as(why).isEqualTo(EnrolmentStage.DRAFT);
            return;
        }
        var from = before.get();
        var to = after.orElseThrow();
        assertThat(from == to
                        || Arrays.stream(EnrolmentMove.values())
                                .anyMatch(move -> move.leadsFrom(from) && move.to() == to))
                .as(() -> "from " + from + " to " + to + "\n" + why.get())
                .isTrue();
    }

    /** Whoever is awaited has a last day, and its owner; whoever was supported owes the exit until it is recorded. */
    private void owes(String person, Supplier<String> why) {
        found(person).ifPresent(enrolment -> {
            var papers = office.the(Participations.class).find(enrolment);
            var exitOwed = papers.filter(each -> each.contract().isPresent())
                    .filter(each -> each.endedOn().isPresent())
                    .filter(each -> each.exitRecordedOn().isEmpty())
                    .flatMap(Participation::endedOn);
            if (AWAITED.contains(enrolment.stage()) || exitOwed.isPresent()) {
                assertThat(enrolment.term())
                        .as(() -> person + " has no term\n" + why.get())
                        .isPresent();
                assertThat(ObligationKind.ofPerson(enrolment.stage()).owner())
                        .as(why)
                        .isNotNull();
            }
            exitOwed.ifPresent(end -> assertThat(enrolment.term().orElseThrow().due())
                    .as(() -> "exit of " + person + "\n" + why.get())
                    .isBetween(end.plusDays(28), end.plusDays(28 + 5)));
        });
    }

    private void places(Supplier<String> why) {
        var places = office.the(Programmes.class)
                .rules(office.the(Programmes.class).edition(recruits.edition()).rulesVersion())
                .recruitment()
                .places();
        var held = people.stream()
                .flatMap(person -> stage(person).stream())
                .filter(stage -> !WITHOUT_A_PLACE.contains(stage))
                .count();
        assertThat(held).as(() -> "places\n" + why.get()).isLessThanOrEqualTo(places);
    }

    private Optional<Enrolment> found(String person) {
        return office.inTransaction(() -> enrolments().find(recruits.edition(), person));
    }

    private Enrolments enrolments() {
        return office.the(Enrolments.class);
    }
}
