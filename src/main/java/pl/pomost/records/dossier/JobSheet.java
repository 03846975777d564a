package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.job.JobRate;
import pl.pomost.business.job.JobRates;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Whether the grant of a case is counted by unit rates, and by which today. */
@Reading
@Requires(Permission.READ_CASES)
public class JobSheet {

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Programmes programmes;

    @Inject
    JobRates rates;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    JobSheet() {}

    /**
     * One unit rate.
     *
     * @param key           CREATE, or KEEP with the least working time in per cent
     * @param toBeConfirmed whether nobody has compared it with its source yet
     */
    public record RateRow(String key, Money amount, LocalDate validFrom, String source, boolean toBeConfirmed) {}

    /**
     * What prices the jobs of a case today.
     *
     * @param unitRates             whether the rules of the case count by unit rates
     * @param day                   the business day
     * @param reintegrationPercent  per cent of the minimum wage for the reintegration of one person
     * @param minimumWage           the wage in force
     * @param mostForReintegration  that share of the wage
     * @param keepingMonths         months for which a kept job must be held
     */
    public record JobPriceList(
            boolean unitRates,
            LocalDate day,
            List<RateRow> rates,
            int reintegrationPercent,
            Money minimumWage,
            Money mostForReintegration,
            int keepingMonths) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case, or none that the actor may read */
    public JobPriceList of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var rules = programmes.rules(files.look(number).rulesVersion());
        var prices = rates.on(clock.day(), rules.reintegrationPercent());
        return new JobPriceList(
                rules.unitRates(),
                clock.day(),
                prices.rates().stream().map(JobSheet::row).toList(),
                rules.reintegrationPercent(),
                prices.wage().amount(),
                prices.mostReintegration(),
                rules.monitoring().durabilityMonths());
    }

    private static RateRow row(JobRate rate) {
        return new RateRow(rate.key(), rate.amount(), rate.validFrom(), rate.source(), rate.toBeConfirmed());
    }
}
