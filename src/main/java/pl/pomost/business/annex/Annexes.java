package pl.pomost.business.annex;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where annexes are kept; they are added and answered once. */
public interface Annexes {

    void add(Annex annex);

    /** All annexes of a case in the order of proposing, refused ones too. */
    List<Annex> of(CaseNumber caseNumber);

    /** The signed ones in the order of their numbers. */
    default List<Annex> signed(CaseNumber caseNumber) {
        return of(caseNumber).stream()
                .filter(Annex::isSigned)
                .sorted(java.util.Comparator.comparing(annex -> annex.number().orElse(0)))
                .toList();
    }
}
