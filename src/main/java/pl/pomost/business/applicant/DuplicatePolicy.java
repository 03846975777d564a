package pl.pomost.business.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Pesel;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A person exists once: never twice with one PESEL, and a namesake born on the same day only when that is said. */
@ApplicationScoped
public class DuplicatePolicy {

    @Inject
    Participants participants;

    @Inject
    SearchKeys keys;

    DuplicatePolicy() {}

    /**
     * What speaks against a checked form. Asked before anything is changed.
     *
     * @param present the person who is corrected, null for a new one
     * @param known   why a namesake born on the same day is another person; absent when nobody said so
     */
    Verdict verdict(Particulars form, @Nullable Participant present, @Nullable String known) {
        var pesel = pesel(form);
        var same = pesel.map(keys::of)
                .flatMap(participants::withPeselKey)
                .map(Participant::number)
                .filter(number -> isOther(number, present));
        if (same.isPresent()) {
            return Verdict.refused(Reason.of("participant.pesel-known").with("participant", same.get()));
        }
        var born = pesel.map(Pesel::birthDate)
                .or(() -> Optional.ofNullable(form.birthDate()))
                .or(() -> Optional.ofNullable(present).map(Participant::birthDate));
        var isSaid = known != null && !known.isBlank();
        return isSaid || born.isEmpty() ? Verdict.allowed() : namesakes(form, born.get(), present);
    }

    private Verdict namesakes(Particulars form, LocalDate born, @Nullable Participant present) {
        var folded = FoldedName.of(form.lastName(), form.firstName());
        if (present != null
                && present.foldedName().equals(folded)
                && present.birthDate().equals(born)) {
            return Verdict.allowed();
        }
        var others = participants.named(folded, born).stream()
                .map(Participant::number)
                .filter(number -> isOther(number, present))
                .toList();
        return Verdict.allowed().require(others.isEmpty(), () -> Reason.of("participant.likely-duplicate")
                .with("participants", others));
    }

    private static boolean isOther(String number, @Nullable Participant present) {
        return present == null || !present.number().equals(number);
    }

    private static Optional<Pesel> pesel(Particulars form) {
        var typed = form.pesel();
        return form.withoutPesel() || typed == null || typed.isBlank()
                ? Optional.empty()
                : Optional.of(Pesel.parse(typed));
    }
}
