package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.money.Money;

/** Agreements on JPA. */
@ApplicationScoped
public class JpaAgreements implements Agreements {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaAgreements() {}

    @Override
    public String nextNumber(int year) {
        return YearCounter.next(entities, "D", year) + "/" + year + "/D";
    }

    @Override
    public String expectedNumber(int year) {
        return YearCounter.expected(entities, "D", year) + "/" + year + "/D";
    }

    @Override
    public void add(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    @Override
    public Optional<Agreement> of(CaseNumber caseNumber) {
        return entities.createQuery("select a from Agreement a where a.caseNumber = :number", Agreement.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Agreement lock(Agreement agreement) {
        // By id alone: with anything else in the query the lock is lost or refused on Derby.
        return entities.find(Agreement.class, agreement.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void lock(Krs krs) {
        CooperativeCap.lock(entities, krs);
    }

    @Override
    public Money agreedWith(Krs krs) {
        // Summed here and not in the query: amounts are converted values.
        return entities.createQuery("select a from Agreement a where a.recipientKrs = :krs", Agreement.class)
                .setParameter("krs", krs)
                .getResultStream()
                .map(Agreement::amount)
                .collect(Money.summing());
    }

    @Override
    public List<GrantedBefore> grantedBefore(Collection<String> participants, CaseNumber except) {
        if (participants.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct m.participantNumber, g.caseNumber from InitiativeGroup g join g.members m,"
                                + " Agreement a, Payout p where m.participantNumber in :numbers and g.caseNumber <> :except"
                                + " and a.caseNumber = g.caseNumber and m.joinedOn <= a.signedOn"
                                + " and p.caseNumber = g.caseNumber and p.kind = :tranche and p.state = :executed"
                                + " and (m.leftOn is null or m.leftOn >= p.bank.executedOn)"
                                + " order by m.participantNumber, g.caseNumber",
                        Object[].class)
                .setParameter("numbers", participants)
                .setParameter("except", except)
                .setParameter("tranche", PayoutKind.TRANCHE)
                .setParameter("executed", PayoutState.EXECUTED)
                .getResultStream()
                .map(row -> new GrantedBefore((String) row[0], (CaseNumber) row[1]))
                .toList();
    }
}
