package pl.pomost.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.agreement.Ending;
import pl.pomost.business.agreement.Endings;
import pl.pomost.business.agreement.Extension;
import pl.pomost.kernel.fact.CaseNumber;

/** Endings and extensions in memory. */
public final class FakeEndings implements Endings {

    private final Map<CaseNumber, Ending> endings = new LinkedHashMap<>();
    private final Map<CaseNumber, Extension> extensions = new LinkedHashMap<>();

    @Override
    public void add(Ending ending) {
        endings.put(ending.caseNumber(), ending);
    }

    @Override
    public void add(Extension extension) {
        extensions.put(extension.caseNumber(), extension);
    }

    @Override
    public Optional<Ending> of(CaseNumber caseNumber) {
        return Optional.ofNullable(endings.get(caseNumber));
    }

    @Override
    public Optional<Extension> extensionOf(CaseNumber caseNumber) {
        return Optional.ofNullable(extensions.get(caseNumber));
    }
}
