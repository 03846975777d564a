package pl.pomost.business.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/** Somebody has compared a figure with its source: the mark of a convention is taken off it. */
@ApplicationScoped
public class Confirmation {

    @Inject
    Bases bases;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    Confirmation() {}

    /**
     * What is wrong with the fields of a confirmation.
     *
     * @param basis       where the figure stands, such as the paragraph of the regulations, at most 1000 characters
     * @param confirmedOn day on which it was compared, today or earlier
     */
    public void check(Check check, @Nullable String basis, @Nullable LocalDate confirmedOn) {
        check.text("basis", basis, Basis.SOURCE_LENGTH);
        check.required("confirmedOn", confirmedOn);
        check.that("confirmedOn", confirmedOn == null || !confirmedOn.isAfter(clock.day()), () -> Reason.ofField(
                        "confirmedOn", "in-future")
                .with("day", clock.day()));
    }

    /**
     * Keeps the confirmation; the same value of the family's other versions is confirmed with it.
     *
     * @param word name of the figure in texts
     */
    public Basis keep(String family, String figure, String word, String value, String basis, LocalDate confirmedOn) {
        var before = Basis.of(bases.of(family), figure, value);
        Verdict.allowed()
                .require(before.isEmpty() || before.get().mark() != Mark.CONFIRMED, () -> Reason.of(
                                "rules.confirmed-before")
                        .with("name", word)
                        .with("day", before.flatMap(Basis::confirmedOn).orElseThrow()))
                .orRefuse();
        var confirmed = Basis.confirmed(family, figure, value, basis.strip(), confirmedOn)
                .by(door.actor().account(), clock.day());
        bases.add(confirmed);
        return confirmed;
    }
}
