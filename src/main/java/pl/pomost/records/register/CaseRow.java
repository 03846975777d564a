package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;

/**
 * One line of a list of cases.
 *
 * @param number      number of the case
 * @param name        its working name
 * @param stage       where it stands
 * @param next        what it waits for, null at the end of the road
 * @param stageSince  since when
 * @param due         by when the next move should be made, null when nothing is due
 * @param overdue     whether that day has passed
 * @param advisor     account of its advisor
 * @param advisorName the advisor's name
 * @param edition     code of its edition
 * @param project     code of its project
 * @param county      county of the seat: its name, or its code where the name is not known
 * @param openedOn    when it was opened
 */
public record CaseRow(
        String number,
        String name,
        Stage stage,
        @Nullable NextStep next,
        LocalDate stageSince,
        @Nullable LocalDate due,
        boolean overdue,
        String advisor,
        String advisorName,
        String edition,
        String project,
        String county,
        LocalDate openedOn) {}
