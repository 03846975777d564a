package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** Who had gross amounts accepted is asked later whether VAT was recovered after all. */
@ApplicationScoped
class VatCheck {

    @Inject
    Declarations declarations;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Programmes programmes;

    @Inject
    Duties duties;

    @Inject
    WorkingCalendar calendar;

    VatCheck() {}

    /** Opens the obligation, when the group stated that it cannot recover VAT. */
    void owe(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        var gross = declarations
                .of(file.number())
                .flatMap(Declaration::vat)
                .filter(VatStanding.CANNOT_RECOVER::equals)
                .isPresent();
        if (!gross || rules.unitRates()) {
            return;
        }
        cooperatives
                .of(file.number())
                .flatMap(cooperative -> cooperative.activityStartedOn())
                .ifPresent(start -> duties.open(
                        file,
                        ObligationKind.CHECK_VAT,
                        Term.monthsToAct(
                                calendar,
                                TermEvent.ACTIVITY,
                                start,
                                rules.settlement().vatCheckMonths())));
    }
}
