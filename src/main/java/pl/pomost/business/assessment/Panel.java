package pl.pomost.business.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;

/** Assessors who are seated together for one purpose. Nobody sits in two panels of a case. */
public enum Panel {
    /** Those who check the form and give points first. */
    FIRST(Stage.FORMAL_ASSESSMENT, Stage.MERIT_ASSESSMENT),
    /** The one who is heard when the points of the first ones are too far apart. */
    THIRD(null, Stage.THIRD_ASSESSMENT),
    /** Those who check the form anew after an appeal against a formal rejection. */
    FORM_APPEAL(Stage.APPEAL, null),
    /** Those who give points anew after an appeal against the result of the merit assessment. */
    MERIT_APPEAL(null, Stage.APPEAL);

    private final @Nullable Stage checks;
    private final @Nullable Stage scores;

    Panel(@Nullable Stage checks, @Nullable Stage scores) {
        this.checks = checks;
        this.scores = scores;
    }

    /**
     * How many assessors sit in it.
     *
     * @param assessors of a case and of an appeal, as the rules say
     */
    public int seats(int assessors) {
        return this == THIRD ? 1 : assessors;
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
