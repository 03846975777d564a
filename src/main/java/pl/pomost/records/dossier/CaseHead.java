package pl.pomost.records.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.records.register.NextStep;

/**
 * A case as it stands: who, under which edition, at which stage.
 *
 * @param version    the version that the next change must name
 * @param next       what the case waits for, null at the end of the road
 * @param suspendedIn the stage in which a suspended case was stopped, null otherwise
 * @param stageSince the business day on which the stage began
 * @param due        the day by which the next move should be made, null when nothing is due
 * @param dueToBeConfirmed whether a setting that this day was counted with is a convention or was not compared with its source yet
 * @param overdue    whether that day has passed
 * @param advisorName the advisor's name, or the account when nobody has it any more
 * @param seat       municipality of the seat
 * @param seatName   its name, or its code where the name is not known
 */
public record CaseHead(
        CaseNumber number,
        long version,
        String name,
        Stage stage,
        @Nullable Stage suspendedIn,
        @Nullable NextStep next,
        LocalDate stageSince,
        @Nullable LocalDate due,
        boolean dueToBeConfirmed,
        boolean overdue,
        LocalDate openedOn,
        String advisor,
        String advisorName,
        FounderKind founderKind,
        CaseFile.Purpose purpose,
        Teryt seat,
        String seatName,
        String rulesVersion,
        String edition,
        String editionTitle,
        String project,
        String projectTitle) {

    /** Where it stands on the road: a suspended case where it was stopped. */
    public Stage place() {
        return suspendedIn == null ? stage : suspendedIn;
    }

    /** The case as seen here, for the command of the next change. */
    public CaseRef ref() {
        return new CaseRef(number, version);
    }
}
