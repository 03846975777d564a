package pl.pomost.business.bridging;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;

/** Where bridging supports and their months are kept. */
public interface BridgingSupports {

    /** The next number of a bridging contract of that year, without gaps, such as 5/2026/WP. */
    String nextContract(int year);

    /** The number that a contract signed now would get; for drafts, nothing is taken. */
    String expectedContract(int year);

    void add(BridgingSupport support);

    /** All supports of a case in the order of requesting, refused ones too. */
    List<BridgingSupport> of(CaseNumber caseNumber);

    void add(BridgingMonth month);

    /** The months of a case in the order of their numbers. */
    List<BridgingMonth> monthsOf(CaseNumber caseNumber);

    /** The months that a cooperative has in all cases, without those given up. */
    List<BridgingMonth> monthsOf(Krs cooperative);

    /** The support of that kind that was neither refused nor given up. */
    default Optional<BridgingSupport> live(CaseNumber caseNumber, BridgingKind kind) {
        return of(caseNumber).stream()
                .filter(support -> support.kind() == kind && support.state().isLive())
                .findFirst();
    }

    /** The month with that number. */
    default Optional<BridgingMonth> month(CaseNumber caseNumber, int number) {
        return monthsOf(caseNumber).stream()
                .filter(month -> month.number() == number)
                .findFirst();
    }
}
