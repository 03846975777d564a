package pl.pomost.business.training;

import pl.pomost.business.programme.TrainingTerms;

/** Training for the group, or advice; how long an hour of each lasts is a setting of the rules. */
public enum SupportForm {
    TRAINING,
    ADVICE;

    /** Minutes by the clock, rounded up. */
    public int minutes(int quarters, TrainingTerms terms) {
        var perHour = this == TRAINING ? terms.trainingHourMinutes() : terms.adviceHourMinutes();
        return (quarters * perHour + Hours.QUARTERS - 1) / Hours.QUARTERS;
    }
}
