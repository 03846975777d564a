package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.Annexes;
import pl.pomost.kernel.fact.CaseNumber;

/** Annexes in memory. */
public final class FakeAnnexes implements Annexes {

    private final List<Annex> kept = new ArrayList<>();

    @Override
    public void add(Annex annex) {
        kept.add(annex);
    }

    @Override
    public List<Annex> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(annex -> annex.caseNumber().equals(caseNumber))
                .toList();
    }
}
