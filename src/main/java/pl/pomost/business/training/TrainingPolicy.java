package pl.pomost.business.training;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What an attendance list may say: members of that day only, no more than a day holds and no more in all than is planned.
 *
 * @param rules the rules of the case
 * @param other the other sessions of the case
 */
record TrainingPolicy(SupportRules rules, List<TrainingSession> other) {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.GROUP_FORMING, Stage.APPLICATION_DRAFT);

    /** Training is recorded until the application is submitted. */
    static Verdict isOpen(CaseFile file) {
        return Verdict.allowed().require(OPEN.contains(file.stage()), () -> Reason.of("training.closed")
                .with("stage", file.stage())
                .with("from", OPEN));
    }

    Verdict allows(TrainingList list, InitiativeGroup group) {
        var members = group.activeMembers(list.day()).stream()
                .map(GroupMember::participantNumber)
                .toList();
        var verdict = Verdict.allowed();
        for (var line : list.attended()) {
            var participant = line.participant();
            verdict = verdict.require(members.contains(participant), () -> Reason.of("training.no-member")
                            .with("participant", participant)
                            .with("day", list.day()))
                    .and(withinDay(list, line))
                    .and(withinTotal(line));
        }
        return verdict;
    }

    /** A list that comes later than the rules allow needs a reason. */
    Verdict inTime(TrainingList list, LocalDate day, @Nullable String reason) {
        var last = list.day().plusDays(rules.training().lateDays());
        var given = reason != null && !reason.isBlank();
        return Verdict.allowed().require(given || !day.isAfter(last), () -> Reason.ofField("reason", "training.late")
                .with("held", list.day())
                .with("days", rules.training().lateDays())
                .with("last", last)
                .with("day", day));
    }

    private Verdict withinDay(TrainingList list, TrainingList.Attended line) {
        int before = other.stream()
                .filter(session -> session.heldOn().equals(list.day()))
                .mapToInt(session -> session.form().minutes(attended(session, line.participant()), rules.training()))
                .sum();
        int minutes = before + list.form().minutes(line.quarters(), rules.training());
        return Verdict.allowed()
                .require(minutes <= rules.training().dayMinutes(), () -> Reason.of("training.day-too-long")
                        .with("participant", line.participant())
                        .with("day", list.day())
                        .with("minutes", minutes)
                        .with("most", rules.training().dayMinutes()));
    }

    private Verdict withinTotal(TrainingList.Attended line) {
        int before = other.stream()
                .mapToInt(session -> attended(session, line.participant()))
                .sum();
        int left = rules.training().quarters() - before;
        return Verdict.allowed().require(line.quarters() <= left, () -> Reason.of("training.over-total")
                .with("participant", line.participant())
                .with("asked", Hours.of(line.quarters()))
                .with("left", Hours.of(Math.max(0, left)))
                .with("planned", Hours.of(rules.training().quarters())));
    }

    private static int attended(TrainingSession session, String participant) {
        return session.attendances().stream()
                .filter(attendance -> attendance.participantNumber().equals(participant))
                .mapToInt(Attendance::quarters)
                .sum();
    }
}
