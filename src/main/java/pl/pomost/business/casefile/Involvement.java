package pl.pomost.business.casefile;

import java.util.Set;
import pl.pomost.kernel.fact.CaseNumber;

/** Told by rooms below: who has a part in a case that forbids deciding about it. */
public interface Involvement {

    /** Accounts of those who took that part at any time. */
    Set<String> involvedIn(CaseNumber number);
}
