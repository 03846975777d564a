package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;

/**
 * One thing that waits for somebody.
 *
 * @param number  number of the case
 * @param name    its working name
 * @param stage   where it stands
 * @param next    what it waits for, null at the end of the road
 * @param payout  reference of the payout that waits, null when the case itself does
 * @param due     by when, null when nothing is due
 * @param overdue whether that day has passed
 */
public record WorkItem(
        String number,
        String name,
        Stage stage,
        @Nullable NextStep next,
        @Nullable String payout,
        @Nullable LocalDate due,
        boolean overdue) {}
