package pl.pomost.business.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;

/** Files what the office issues among the papers of the case; only the room that issues calls it. */
@ApplicationScoped
public class OfficialFiling {

    @Inject
    Intake intake;

    @Inject
    Documents documents;

    OfficialFiling() {}

    /**
     * Files a PDF of the office's own making.
     *
     * @param file     the case, whose row is locked
     * @param fileName its name, which names nobody
     * @param earlier  number of the paper that it replaces
     */
    public Document file(CaseFile file, String fileName, byte[] pdf, Optional<Integer> earlier) {
        var paper = new Paper(FileName.clean(fileName), Format.PDF, pdf);
        return earlier.map(number -> documents.of(file.number(), number))
                .map(before -> intake.keepInsteadOf(before, file, paper))
                .orElseGet(() -> intake.keep(file, DocumentKind.OFFICIAL, paper));
    }
}
