package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.aid.CertificateDuty;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;

/** Gives up what will not be paid: the months are free for another case of the cooperative, their money for other supports. */
@ApplicationScoped
class BridgingEnd {

    @Inject
    BridgingMonthPolicy months;

    @Inject
    BridgingBudget budget;

    @Inject
    SupportReturned returned;

    @Inject
    BridgingDuties duties;

    @Inject
    CertificateDuty certificates;

    @Inject
    BusinessClock clock;

    BridgingEnd() {}

    /** Once: what was given up before stays so. */
    void giveUp(CaseFile file, BridgingSupport support) {
        if (support.endedOn().isPresent()) {
            return;
        }
        var ledger = months.ledger(file);
        var paid = ledger.paid(support);
        free(file, support, paid);
        var unpaid = ledger.monthsOf(support).stream()
                .filter(month -> !ledger.isPaid(month))
                .toList();
        unpaid.forEach(BridgingMonth::giveUp);
        if (support.kind() == BridgingKind.BASIC && !unpaid.isEmpty()) {
            duties.endedEarly(file);
        }
        support.ended(clock.day());
        support.contract().ifPresent(contract -> certificates.keptOnly(file, contract, paid));
    }

    /** What nobody will be paid any more is free for other supports: what was not paid of this one, and what came back of it. */
    void free(CaseFile file, BridgingSupport support) {
        free(file, support, months.ledger(file).paid(support));
    }

    private void free(CaseFile file, BridgingSupport support, Money paid) {
        var cameBack = support.contract()
                .map(contract -> returned.under(file.number(), contract))
                .orElse(Money.ZERO);
        budget.release(file, support, paid.minus(cameBack));
    }
}
