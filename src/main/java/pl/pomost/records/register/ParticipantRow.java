package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * A person as a list shows it: nothing of special categories, no identifiers.
 *
 * @param caseNumber the case in whose group the person is now, null when in none
 */
public record ParticipantRow(
        String number,
        String lastName,
        String firstName,
        LocalDate birthDate,
        String town,
        LocalDate registeredOn,
        @Nullable CaseNumber caseNumber) {}
