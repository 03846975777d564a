package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The money of one case from what is asked to what is paid, by four statements. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class MoneySheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    MoneySheet() {}

    private record Claim(PayoutKind kind, PayoutState state, Money amount) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the actor may not read the case */
    public CaseMoney of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var agreed = amount("select a.amount from Agreement a where a.caseNumber = :number", number);
        var claims = claims(number);
        var paid = sum(claims, claim -> claim.kind() == PayoutKind.TRANCHE && claim.state() == PayoutState.EXECUTED);
        var prepared = sum(
                claims,
                claim -> claim.kind() == PayoutKind.TRANCHE
                        && claim.state().isLive()
                        && claim.state() != PayoutState.EXECUTED);
        return new CaseMoney(
                amount("select p.amountAsked from BusinessPlan p where p.caseNumber = :number", number),
                approved(number),
                agreed,
                prepared,
                paid,
                agreed == null ? null : agreed.minus(paid).minus(prepared),
                sum(claims, claim -> claim.kind() == PayoutKind.BRIDGING && claim.state() == PayoutState.EXECUTED));
    }

    private @Nullable Money approved(CaseNumber number) {
        return entities.createQuery(
                        "select d.amount from Decision d where d.caseNumber = :number and d.outcome = :approved",
                        Money.class)
                .setParameter("number", number)
                .setParameter("approved", Decision.Result.APPROVED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Money amount(String query, CaseNumber number) {
        return entities.createQuery(query, Money.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Added here and not in the query: amounts are converted values. */
    private List<Claim> claims(CaseNumber number) {
        return entities.createQuery(
                        "select p.kind, p.state, p.amount from Payout p where p.caseNumber = :number", Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new Claim((PayoutKind) row[0], (PayoutState) row[1], (Money) row[2]))
                .toList();
    }

    private static Money sum(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).map(Claim::amount).collect(Money.summing());
    }
}
