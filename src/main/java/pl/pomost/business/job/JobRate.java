package pl.pomost.business.job;

import java.time.LocalDate;
import pl.pomost.business.reference.ReferenceEntry;
import pl.pomost.kernel.money.Money;

/**
 * One unit rate.
 *
 * @param key           CREATE, or KEEP with the least working time in per cent: KEEP:75
 * @param amount        złoty for one job
 * @param validFrom     first day on which it holds
 * @param source        where it was read
 * @param toBeConfirmed whether nobody has compared it with its source yet
 */
public record JobRate(String key, Money amount, LocalDate validFrom, String source, boolean toBeConfirmed) {

    /** Key of the rate for a job that is created. */
    public static final String CREATE = "CREATE";

    private static final String KEEP = "KEEP:";
    private static final String KEEP_SEVERE = "KEEP_SEVERE:";

    static JobRate of(ReferenceEntry entry) {
        var line = entry.line();
        return new JobRate(
                line.key(),
                line.figure() == null ? Money.ZERO : new Money(line.figure()),
                line.validFrom(),
                line.source(),
                line.toBeConfirmed());
    }

    /** Whether the rate is for keeping a job of that working time. */
    boolean keeps(Job job) {
        return from(KEEP, job) || job.severe() && from(KEEP_SEVERE, job);
    }

    private boolean from(String prefix, Job job) {
        return key.startsWith(prefix) && Integer.parseInt(key.substring(prefix.length())) <= job.percent();
    }
}
