package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.aid.CertificateDuty;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.money.Money;

/** When a grant is concluded, its certificate of de minimis aid may say no more than what the cooperative keeps. */
@ApplicationScoped
public class KeptOfGrant implements MoveWitness {

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    MoneyReturned returned;

    @Inject
    CertificateDuty certificates;

    KeptOfGrant() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        if (move == Move.UNDO_MONITORING) {
            agreements.of(file.number()).ifPresent(agreement -> certificates.withdraw(file, agreement.number()));
        } else if (move == Move.BEGIN_MONITORING) {
            agreements.of(file.number()).ifPresent(agreement -> {
                var paid = payouts.of(file.number()).stream()
                        .filter(payout -> payout.kind() == PayoutKind.TRANCHE && payout.state() == PayoutState.EXECUTED)
                        .map(Payout::amount)
                        .collect(Money.summing());
                certificates.keptOnly(file, agreement.number(), paid.minus(returned.of(file.number())));
            });
        }
    }
}
