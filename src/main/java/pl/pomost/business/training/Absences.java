package pl.pomost.business.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.applicant.InitiativeGroup;

/** Which sessions a person missed: held while the person was a member, and not signed for. */
public final class Absences {

    private Absences() {}

    /**
     * A session as far as absences are concerned.
     *
     * @param number its number within the case
     * @param signed numbers of the people who signed for it
     */
    public record Held(int number, LocalDate day, Set<String> signed) {

        /** A session with its attendance list. */
        public static Held of(TrainingSession session) {
            var signed = session.attendances().stream()
                    .filter(Attendance::signed)
                    .map(Attendance::participantNumber)
                    .collect(Collectors.toSet());
            return new Held(session.number(), session.heldOn(), signed);
        }
    }

    /** Numbers of the sessions missed without an excuse. */
    public static List<Integer> unexcused(
            String participant, InitiativeGroup group, List<Held> sessions, List<Excuse> excuses) {
        return sessions.stream()
                .filter(session -> isMissed(session, participant, group))
                .map(Held::number)
                .filter(number -> excuses.stream()
                        .noneMatch(excuse -> excuse.session() == number
                                && excuse.participantNumber().equals(participant)))
                .toList();
    }

    static boolean isMissed(Held session, String participant, InitiativeGroup group) {
        var member = group.activeMembers(session.day()).stream()
                .anyMatch(each -> each.participantNumber().equals(participant));
        return member && !session.signed().contains(participant);
    }
}
