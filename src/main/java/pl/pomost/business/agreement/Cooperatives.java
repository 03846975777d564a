package pl.pomost.business.agreement;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;

/** Where cooperatives are kept. */
public interface Cooperatives {

    void add(Cooperative cooperative);

    /** The cooperative of a case; empty until its founders have met. */
    Optional<Cooperative> of(CaseNumber caseNumber);

    /** The case in which the cooperative of that number was founded. */
    Optional<CaseNumber> foundedUnder(Krs krs);

    /** The court register number under which that tax number or that statistical number (REGON) is known already. */
    Optional<Krs> knownUnder(String number);

    /** The tax number under which the cooperative of that court register number is known already. */
    Optional<Nip> nipOf(Krs krs);

    /** The changes of a cooperative reach the store now, so that it can refuse them. */
    void flush();
}
