package pl.pomost.business.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * What an attendance list says, as typed.
 *
 * @param day       the day of the session, not in the future
 * @param quarters  length in quarters of an hour of its form, 1 to 96
 * @param attended  who attended how much of it
 */
public record TrainingList(
        LocalDate day, TrainingTopic topic, SupportForm form, Integer quarters, List<Attended> attended) {

    private static final int LONGEST = 96;
    private static final int MOST_PEOPLE = 100;

    /**
     * One line of the list.
     *
     * @param participant number of the participant
     * @param quarters    quarters of an hour attended, 1 to the length of the session
     * @param signed      whether the person signed the list
     */
    public record Attended(String participant, Integer quarters, boolean signed) {}

    /** Goes on when the list is well formed. @throws pl.pomost.kernel.refusal.Refusal INVALID with all reasons */
    static void check(@Nullable TrainingList list, LocalDate today) {
        var check = new Check();
        check.required("list", list);
        check.orRefuse();
        if (list != null) {
            list.checkOn(today);
        }
    }

    private void checkOn(LocalDate today) {
        var check = new Check();
        check.required("day", day);
        check.that("day", day == null || !day.isAfter(today), () -> Reason.ofField("day", "in-future")
                .with("day", today));
        check.required("topic", topic);
        check.required("form", form);
        check.range("quarters", quarters, 1, LONGEST);
        check.that("attended", attended != null && !attended.isEmpty(), "training.nobody-attended");
        check.orRefuse();
        check.that("attended", attended.size() <= MOST_PEOPLE, "training.too-many-people");
        var seen = new HashSet<String>();
        for (int i = 0; i < attended.size(); i++) {
            line(check, "attended[" + i + "].", attended.get(i), seen);
        }
        check.orRefuse();
    }

    private void line(Check check, String at, @Nullable Attended line, HashSet<String> seen) {
        check.required(at + "participant", line == null ? null : line.participant());
        if (line != null) {
            check.range(at + "quarters", line.quarters(), 1, quarters);
            check.that(
                    at + "participant", line.participant() == null || seen.add(line.participant()), "training.twice");
        }
    }

    List<Attendance> attendances() {
        return attended.stream()
                .map(line -> new Attendance(line.participant(), line.quarters(), line.signed()))
                .toList();
    }
}
