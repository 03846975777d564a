package pl.pomost.records.composition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.composition.CompositionChange;
import pl.pomost.business.composition.CompositionPolicy;
import pl.pomost.business.composition.Compositions;
import pl.pomost.business.composition.NamedFounders;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Who should found the cooperative of a case, whom its papers name, and the changes that were proposed. */
@Reading
@Requires(Permission.READ_CASES)
public class CompositionSheet {

    @Inject
    Compositions compositions;

    @Inject
    CompositionPolicy policy;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    CompositionSheet() {}

    /**
     * The founders of one case.
     *
     * @param version  version of the case
     * @param founders whom the papers should name: members by number, founding legal persons by tax number
     * @param named    whom they do name, as recorded last; null while nobody has recorded it
     * @param open     whether changes can be proposed and answered now
     * @param changes  by their numbers
     */
    public record Sheet(
            long version, List<String> founders, @Nullable Named named, boolean open, List<ChangeRow> changes) {}

    /**
     * Whom the papers name.
     *
     * @param persons of the group
     * @param others  how many more, 0 to 999
     */
    public record Named(List<String> persons, int others, LocalDate recordedOn, String recordedBy) {}

    /**
     * One change.
     *
     * @param leaver     participant who leaves, null where somebody only joins
     * @param joiner     participant who joins, null where somebody only leaves
     * @param answeredBy null while nobody has answered
     * @param grounds    why it was refused, or what the manager noted; null when nothing
     */
    public record ChangeRow(
            int number,
            @Nullable String leaver,
            @Nullable String joiner,
            String reasons,
            CompositionChange.ConsentState state,
            String proposedBy,
            LocalDate proposedOn,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable String grounds) {

        /** Whether it waits for an answer. */
        public boolean isOpen() {
            return state == CompositionChange.ConsentState.PROPOSED;
        }
    }

    /** The founders of the case. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        return new Sheet(
                file.version(),
                policy.founders(file),
                compositions.namedIn(number).map(CompositionSheet::named).orElse(null),
                policy.isOpen(file).isAllowed(),
                compositions.changesOf(number).stream()
                        .map(CompositionSheet::row)
                        .toList());
    }

    private static Named named(NamedFounders each) {
        return new Named(each.persons(), each.others(), each.recordedOn(), each.recordedBy());
    }

    private static ChangeRow row(CompositionChange each) {
        return new ChangeRow(
                each.number(),
                each.leaver().orElse(null),
                each.joiner().orElse(null),
                each.reasons(),
                each.state(),
                each.proposedBy(),
                each.proposedOn(),
                each.answeredBy().orElse(null),
                each.answeredOn().orElse(null),
                each.grounds().orElse(null));
    }
}
