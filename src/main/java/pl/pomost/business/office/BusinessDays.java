package pl.pomost.business.office;

import java.time.LocalDate;

/** Where the business day that somebody set is kept. */
public interface BusinessDays {

    /** From now on this is the business day. */
    void set(LocalDate day);
}
