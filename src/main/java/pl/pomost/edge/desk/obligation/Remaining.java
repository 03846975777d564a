package pl.pomost.edge.desk.obligation;

import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Words;

/** How long there is still time, said in words. */
record Remaining(Words words) {

    /** @param daysLeft negative when late, null when nothing runs */
    String say(@Nullable Long daysLeft) {
        if (daysLeft == null) {
            return words.value(null);
        }
        if (daysLeft < 0) {
            return words.text("obligation.late", "days", words.count(-daysLeft, "obligation.days"));
        }
        if (daysLeft == 0) {
            return words.text("obligation.today");
        }
        return daysLeft == 1
                ? words.text("obligation.tomorrow")
                : words.text("obligation.left", "days", words.count(daysLeft, "obligation.days"));
    }
}
