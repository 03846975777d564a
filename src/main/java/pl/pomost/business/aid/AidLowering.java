package pl.pomost.business.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;

/** Lowers aid that was granted here, with a corrected certificate; of an agreement that ends before any payment nothing is left. */
@ApplicationScoped
public class AidLowering implements MoveWitness {

    private static final String UNPAID = "Umowa zakończona przed wypłatą; pomocy nie udzielono.";

    @Inject
    Aids aids;

    @Inject
    AidGranting granting;

    @Inject
    CertificateDuty duty;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AidLowering() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        if (move == Move.DISSOLVE_AGREEMENT) {
            var entries = aids.of(file.number());
            entries.stream()
                    .filter(aid -> aid.origin().isOurs() && aid.amount().pln().isPositive())
                    .filter(aid -> SingleUndertaking.isLive(file.number(), aid.number(), entries))
                    .map(aid -> lower(file, aid, Money.ZERO, UNPAID))
                    .toList()
                    .forEach(after -> facts.record(file.tellsOnly(after.thing(), after.snapshot())));
        }
    }

    /** What takes the place of the aid from now on; the caller tells it. */
    DeMinimisAid lower(CaseFile file, DeMinimisAid before, Money amount, String grounds) {
        aids.lock(List.of(before.recipient()));
        var after = before.corrected(
                        aids.of(file.number()).size() + 1,
                        before.origin(),
                        before.source(),
                        before.amount().lowered(amount),
                        grounds)
                .enteredBy(door.actor().account(), clock.day());
        aids.add(after);
        var certificate = aids.certificates(file.number()).stream()
                .filter(each -> each.aidNumber() == before.number())
                .findFirst()
                .orElseThrow();
        granting.certify(
                file, certificate.corrected(aids.nextCertificate(clock.day().getYear()), after));
        after.document().ifPresent(contract -> duty.corrected(file, contract));
        return after;
    }
}
