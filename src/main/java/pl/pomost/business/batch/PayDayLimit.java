package pl.pomost.business.batch;

/** How far ahead a bank takes orders. */
public interface PayDayLimit {

    /** Most days from the business day to the day of payment. */
    int daysAhead();
}
