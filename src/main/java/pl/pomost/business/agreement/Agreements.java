package pl.pomost.business.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.money.Money;

/** Where agreements are kept; they are only added. */
public interface Agreements {

    /** The next number of that year, without gaps; the counter stays locked until the transaction ends. */
    String nextNumber(int year);

    /** The number that an agreement signed now would get; for drafts, nothing is taken. */
    String expectedNumber(int year);

    void add(Agreement agreement);

    /** The agreement of a case as it stands now, not locked. */
    Optional<Agreement> of(CaseNumber caseNumber);

    /** The same agreement, locked until the transaction ends: claims of its money queue here. */
    Agreement lock(Agreement agreement);

    /** Locks what is agreed with that cooperative until the transaction ends: signatures for it queue here. */
    void lock(Krs krs);

    /** What is agreed with the cooperative of that number in all cases together. */
    Money agreedWith(Krs krs);

    /**
     * Who of them was a member of another group when it signed and was paid.
     *
     * @param participants numbers of people
     * @param except       the case of their group now
     */
    List<GrantedBefore> grantedBefore(Collection<String> participants, CaseNumber except);

    /**
     * A person for whom a grant was paid.
     *
     * @param participant number of the person
     * @param caseNumber  the case that was paid
     */
    record GrantedBefore(String participant, CaseNumber caseNumber) {}
}
