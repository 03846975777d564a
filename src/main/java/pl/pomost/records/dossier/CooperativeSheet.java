package pl.pomost.records.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cooperative of a case as far as it is known.
 *
 * @param resolvedOn day of the founding meeting, or of the resolution that admits the members
 * @param resolution number of that resolution, joining only
 * @param seatAddress street, number, postal code and town of its seat
 * @param account    its account, grouped
 * @param insuredSince day from which the first person is insured
 * @param insuranceRegisteredOn day of the registration for social insurance
 * @param insuranceDue last day on which that had to be done
 * @param insuredLate whether it was done later, or is not done though that day has passed
 * @param registered whether everything is known that an agreement needs
 */
public record CooperativeSheet(
        LocalDate resolvedOn,
        @Nullable String resolution,
        @Nullable String registeredName,
        @Nullable String krs,
        @Nullable String nip,
        @Nullable String regon,
        @Nullable String seatAddress,
        @Nullable String account,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate activityStartedOn,
        @Nullable LocalDate insuredSince,
        @Nullable LocalDate insuranceRegisteredOn,
        @Nullable LocalDate insuranceDue,
        boolean insuredLate,
        boolean registered) {}
