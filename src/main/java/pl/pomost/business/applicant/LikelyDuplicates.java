package pl.pomost.business.applicant;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.identifier.Pesel;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** People who may be the one who is about to be registered: asked before saving, so that nobody is registered twice. */
@Reading
@Requires(Permission.ADVISE_CASES)
public class LikelyDuplicates {

    @Inject
    Participants participants;

    @Inject
    SearchKeys keys;

    LikelyDuplicates() {}

    /**
     * A person who is registered already.
     *
     * @param samePesel whether it is the same person for sure
     */
    public record Match(String number, String firstName, String lastName, LocalDate birthDate, boolean samePesel) {}

    /** The person with the same PESEL first, then those of the same name and birth date; Polish signs do not matter. */
    public List<Match> of(
            @Nullable String pesel,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable LocalDate birthDate) {
        var number = Pesel.isValid(pesel) ? Pesel.parse(java.util.Objects.requireNonNull(pesel)) : null;
        var same = number == null
                ? null
                : participants.withPeselKey(keys.of(number)).orElse(null);
        if (same != null) {
            return List.of(match(same, true));
        }
        var born = number == null ? birthDate : number.birthDate();
        if (born == null || firstName == null || lastName == null) {
            return List.of();
        }
        return participants.named(FoldedName.of(lastName, firstName), born).stream()
                .map(participant -> match(participant, false))
                .toList();
    }

    private static Match match(Participant participant, boolean samePesel) {
        return new Match(
                participant.number(),
                participant.firstName(),
                participant.lastName(),
                participant.birthDate(),
                samePesel);
    }
}
