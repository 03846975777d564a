package pl.pomost.business.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.reference.References;

/** The unit rates of the table and the wage that reintegration is measured by, as they hold on a day. */
@ApplicationScoped
public class JobRates {

    @Inject
    References references;

    @Inject
    MinimumWages wages;

    JobRates() {}

    /**
     * What prices jobs on a day.
     *
     * @param percent per cent of the minimum wage that reintegration may cost for one job
     */
    public JobPrices on(LocalDate day, int percent) {
        return new JobPrices(List.copyOf(rates(day)), wages.inForceOn(day), percent);
    }

    private Collection<JobRate> rates(LocalDate day) {
        var newest = new LinkedHashMap<String, JobRate>();
        references.live(ReferenceTable.UNIT_RATE).stream()
                .filter(entry -> entry.line().holdsOn(day))
                .map(JobRate::of)
                .forEach(rate -> newest.putIfAbsent(rate.key(), rate));
        return newest.values();
    }
}
