package pl.pomost.business.reference;

import java.time.LocalDate;
import java.util.List;

/** Where minimum wages are kept. */
public interface MinimumWages {

    /**
     * The one in force on a day.
     *
     * @throws pl.pomost.kernel.refusal.Refusal RULE when the table begins later
     */
    MinimumWage inForceOn(LocalDate day);

    /** All rows, the newest first. */
    List<MinimumWage> all();
}
