package pl.pomost.business.casefile;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;

/** Where cases are kept. */
public interface CaseFiles {

    /** The next number of that year, without gaps; the counter stays locked until the transaction ends. */
    CaseNumber nextNumber(int year);

    void add(CaseFile file);

    /**
     * Takes a case for a change: locks its row until the transaction ends and moves its version on.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none, STALE when it has moved on since it was seen
     */
    CaseFile take(CaseRef seen);

    /**
     * The case as it stands now, not locked, for looking only.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    CaseFile look(CaseNumber number);

    /** The cases of the edition that stand in that stage, in the order of their numbers. */
    List<CaseNumber> at(String edition, Stage stage);

    /** Keeps for ever that the account advises the case from now on. */
    void remember(CaseNumber number, String advisor);
}
