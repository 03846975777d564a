package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.business.repayment.Demands;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.text.AmountInWords;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** A demand with all that its letter says. */
@Reading
@Requires(Permission.READ_CASES)
public class DemandLetter {

    @Inject
    RepaymentSheet sheet;

    @Inject
    Demands demands;

    @Inject
    Agreements agreements;

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    BreachGrounds grounds;

    @Inject
    AmountInWords words;

    DemandLetter() {}

    /**
     * The letter.
     *
     * @param demand         the demand with interest to the day that was asked for
     * @param ground         name of the ground in Polish; null for unspent money
     * @param principalWords the principal in Polish words
     * @param owedWords      what is owed on that day in Polish words
     * @param days           length of the term
     */
    public record Letter(
            RepaymentSheet.DemandRow demand,
            String recipient,
            String agreement,
            LocalDate signedOn,
            @Nullable String ground,
            InterestTerms terms,
            int days,
            DayKind dayKind,
            String principalWords,
            String owedWords) {}

    /** The letter with interest to that day; to today when none is given. */
    public Letter of(CaseNumber number, String demand, @Nullable LocalDate asOf) {
        var row = sheet.demand(number, demand, asOf);
        var agreement = agreements.of(number).orElseThrow();
        var rules = programmes.rules(files.look(number).rulesVersion());
        var code = row.ground();
        return new Letter(
                row,
                agreement.recipientName(),
                agreement.number(),
                agreement.signedOn(),
                code == null ? null : grounds.of(code).map(BreachGround::namePl).orElse(null),
                demands.demand(number, demand).interest(),
                rules.repaymentDays(),
                rules.repaymentDayKind(),
                words.of(row.principal()),
                words.of(row.owed()));
    }
}
