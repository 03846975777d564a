package pl.pomost.business.applicant;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where groups are kept: each case has exactly one. */
public interface Groups {

    void add(InitiativeGroup group);

    /**
     * The group of the case.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case
     */
    InitiativeGroup of(CaseNumber caseNumber);

    /** Whether the person is an active member of another group than that of the case. */
    boolean isInActiveGroup(String participantNumber, CaseNumber except);

    /** The case in whose group the person is an active member. */
    Optional<CaseNumber> activeGroupOf(String participantNumber);
}
