package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Door;

/** Nothing is left to be cleared up when the agreement ends before any payment. */
@ApplicationScoped
public class SuspensionOfDissolved implements MoveWitness {

    private static final String ENDING = "Umowa zakończona przed wypłatą.";

    @Inject
    Suspensions suspensions;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SuspensionOfDissolved() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        if (move == Move.DISSOLVE_AGREEMENT) {
            suspensions.lasting(file.number()).ifPresent(lasting -> {
                lasting.end(door.actor().account(), day, ENDING);
                facts.record(file.tellsOnly("suspension " + lasting.number(), lasting.snapshot()));
            });
        }
    }
}
