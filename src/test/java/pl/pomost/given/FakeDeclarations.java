package pl.pomost.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.kernel.fact.CaseNumber;

/** Declarations in memory. */
public final class FakeDeclarations implements Declarations {

    private final Map<CaseNumber, Declaration> kept = new HashMap<>();

    @Override
    public Optional<Declaration> of(CaseNumber caseNumber) {
        return Optional.ofNullable(kept.get(caseNumber));
    }

    @Override
    public void add(Declaration declaration) {
        kept.put(declaration.caseNumber(), declaration);
    }
}
