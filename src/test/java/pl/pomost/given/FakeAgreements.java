package pl.pomost.given;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.money.Money;

/** Agreements in memory. */
public final class FakeAgreements implements Agreements {

    @Inject
    Groups groups;

    @Inject
    Payouts payouts;

    private final Map<CaseNumber, Agreement> kept = new LinkedHashMap<>();
    private final Map<Integer, Integer> counters = new HashMap<>();

    @Override
    public String nextNumber(int year) {
        return counters.merge(year, 1, Integer::sum) + "/" + year + "/D";
    }

    @Override
    public String expectedNumber(int year) {
        return counters.getOrDefault(year, 0) + 1 + "/" + year + "/D";
    }

    @Override
    public void add(Agreement agreement) {
        kept.put(agreement.caseNumber(), agreement);
    }

    @Override
    public Optional<Agreement> of(CaseNumber caseNumber) {
        return Optional.ofNullable(kept.get(caseNumber));
    }

    @Override
    public Agreement lock(Agreement agreement) {
        return agreement;
    }

    @Override
    public void lock(Krs krs) {
        // nobody else is here
    }

    @Override
    public Money agreedWith(Krs krs) {
        return kept.values().stream()
                .filter(agreement -> agreement.recipientKrs().equals(krs))
                .map(Agreement::amount)
                .collect(Money.summing());
    }

    @Override
    public List<GrantedBefore> grantedBefore(Collection<String> participants, CaseNumber except) {
        return kept.values().stream()
                .filter(agreement -> !agreement.caseNumber().equals(except))
                .flatMap(agreement -> paidFor(agreement)
                        .filter(participants::contains)
                        .map(participant -> new GrantedBefore(participant, agreement.caseNumber())))
                .toList();
    }

    private Stream<String> paidFor(Agreement agreement) {
        return groups.of(agreement.caseNumber()).members().stream()
                .filter(member -> !member.joinedOn().isAfter(agreement.signedOn()))
                .filter(member -> payouts.of(agreement.caseNumber()).stream()
                        .filter(payout -> payout.kind() == PayoutKind.TRANCHE && payout.state() == PayoutState.EXECUTED)
                        .flatMap(payout -> payout.bank().executedOn().stream())
                        .anyMatch(paid -> member.leftOn()
                                .filter(left -> left.isBefore(paid))
                                .isEmpty()))
                .map(GroupMember::participantNumber)
                .distinct();
    }
}
