package pl.pomost.business.applicant;

/** Told by a room below that knows cases: who advises a person now. */
public interface PersonsAdvisor {

    /** Whether the account is the advisor of the case in whose active group the person is. */
    boolean advises(String account, String participantNumber);
}
