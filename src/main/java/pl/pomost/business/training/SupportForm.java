package pl.pomost.business.training;

/** Training for the group, or advice; an hour of each lasts differently. */
public enum SupportForm {
    TRAINING(45),
    ADVICE(60);

    private static final int QUARTERS = 4;

    private final int minutesPerHour;

    SupportForm(int minutesPerHour) {
        this.minutesPerHour = minutesPerHour;
    }

    /** Minutes by the clock that an hour of this form lasts. */
    public int minutesPerHour() {
        return minutesPerHour;
    }

    /** Minutes by the clock, rounded up. */
    public int minutes(int quarters) {
        return (quarters * minutesPerHour + QUARTERS - 1) / QUARTERS;
    }
}
