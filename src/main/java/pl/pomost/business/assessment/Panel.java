package pl.pomost.business.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;

/** Assessors who are seated together for one purpose. Nobody sits in two panels of a case. */
public enum Panel {
    /** The two who check the form and give points first. */
    FIRST(2, Stage.FORMAL_ASSESSMENT, Stage.MERIT_ASSESSMENT),
    /** The one who is heard when the points of the first two are too far apart. */
    THIRD(1, null, Stage.THIRD_ASSESSMENT),
    /** The two who check the form anew after an appeal against a formal rejection. */
    FORM_APPEAL(2, Stage.APPEAL, null),
    /** The two who give points anew after an appeal against the result of the merit assessment. */
    MERIT_APPEAL(2, null, Stage.APPEAL);

    private final int seats;
    private final @Nullable Stage checks;
    private final @Nullable Stage scores;

    Panel(int seats, @Nullable Stage checks, @Nullable Stage scores) {
        this.seats = seats;
        this.checks = checks;
        this.scores = scores;
    }

    /** How many assessors sit in it. */
    public int seats() {
        return seats;
    }

    /** The stage in which it fills in formal cards; empty when it fills in none. */
    public Optional<Stage> checksIn() {
        return Optional.ofNullable(checks);
    }

    /** The stage in which it fills in merit cards; empty when it fills in none. */
    public Optional<Stage> scoresIn() {
        return Optional.ofNullable(scores);
    }
}
