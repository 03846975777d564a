package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.programme.Edition;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An advisor opens a case for a group that comes to the office; the edition's rules version is stamped on it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class OpenCase {

    /** Longest working name of a group, in characters. */
    public static final int NAME_LENGTH = 200;

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    OpenCase() {}

    /**
     * What is known at the first conversation.
     *
     * @param edition     code of the edition
     * @param founderKind who founds
     * @param purpose     to found or to join
     * @param name        working name of the group or of the cooperative, at most 200 characters
     * @param seat        TERYT code of the municipality of the (future) seat, seven digits
     */
    public record Command(
            String edition, FounderKind founderKind, CaseFile.Purpose purpose, String name, String seat) {}

    /** @return the receipt; its subject is the number of the new case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("edition", command.edition());
        check.required("founderKind", command.founderKind());
        check.required("purpose", command.purpose());
        check.text("name", command.name(), NAME_LENGTH);
        var seat = municipalities.checked(check, "seat", command.seat(), clock.day());
        check.orRefuse();

        var today = clock.day();
        var edition = programmes.edition(command.edition());
        check.that("edition", mayBeOpened(edition, today), () -> Reason.ofField("edition", "edition.closed")
                .with("from", edition.openFrom())
                .with("until", edition.applicationsUntil().orElse(edition.openUntil())));
        check.orRefuse();

        var file = new CaseFile(
                files.nextNumber(today.getYear()),
                edition.code(),
                programmes.rulesOf(edition, today),
                command.founderKind(),
                command.purpose(),
                command.name().strip(),
                seat,
                door.actor().account(),
                today);
        files.add(file);
        groups.add(new InitiativeGroup(file.number(), file.founderKind()));
        return facts.record(file.tells());
    }

    /** During the call; afterwards while applications are taken or, where no day ends that, while participants hold places. */
    private boolean mayBeOpened(Edition edition, LocalDate today) {
        var waits = edition.applicationsUntil().isEmpty()
                && !today.isBefore(edition.openFrom())
                && enrolments.placesTaken(edition.code()) > 0;
        return edition.isOpenOn(today) || edition.awaitsApplicationsOn(today) || waits;
    }
}
