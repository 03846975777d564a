package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.membership.RollPolicy;
import pl.pomost.business.membership.Tie;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Who belongs to the cooperative of a case from when until when, and when it stood still. */
@Reading
@Requires(Permission.READ_CASES)
public class RollSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    RollPolicy policy;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    RollSheet() {}

    /** All of it. @param version version of the case */
    public record Sheet(long version, List<MembershipRow> memberships, List<PauseRow> pauses) {}

    /**
     * One person's time.
     *
     * @param number        number on the roll
     * @param participant   number of the participant, where the person is one
     * @param person        first and last name, null where it is not known or not to be seen
     * @param joinedOn      the first day that counts
     * @param joiningReason null for whoever was there from the beginning
     * @param leftOn        the day of leaving: the day before it is the last that counts
     */
    public record MembershipRow(
            int number,
            @Nullable String participant,
            @Nullable String person,
            Tie tie,
            LocalDate joinedOn,
            @Nullable String joiningReason,
            @Nullable LocalDate leftOn,
            @Nullable String leavingReason) {}

    /** Days without activity. @param endedOn the last of them, null while it lasts */
    public record PauseRow(
            int number, LocalDate beganOn, @Nullable LocalDate endedOn, String reason) {}

    /** The roll of the case as it stands. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var roll = policy.roll(file);
        var names = GroupSheet.names(entities, door, roll.participants());
        return new Sheet(
                file.version(),
                roll.memberships().stream().map(each -> row(each, names)).toList(),
                roll.pauses().stream()
                        .map(pause -> new PauseRow(
                                pause.number(), pause.beganOn(), pause.endedOn().orElse(null), pause.reason()))
                        .toList());
    }

    private MembershipRow row(Membership membership, Map<String, String> names) {
        var participant = membership.participant().orElse(null);
        var seen = door.actor().may(Permission.READ_PARTICIPANTS);
        return new MembershipRow(
                membership.number(),
                participant,
                seen ? membership.person().orElse(names.get(participant)) : null,
                membership.tie(),
                membership.joinedOn(),
                seen ? membership.joiningReason().orElse(null) : null,
                membership.leftOn().orElse(null),
                seen ? membership.leavingReason().orElse(null) : null);
    }
}
