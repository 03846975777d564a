package pl.pomost.business.security;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Where securities are kept; they are added and go forward, never taken away. */
public interface Pledges {

    void add(Pledge pledge);

    /** All securities of a case in the order of their numbers. */
    List<Pledge> of(CaseNumber caseNumber);

    /** The security of that number. @throws Refusal UNKNOWN when there is none */
    default Pledge one(CaseNumber caseNumber, int number) {
        return of(caseNumber).stream()
                .filter(pledge -> pledge.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("pledge", number));
    }
}
