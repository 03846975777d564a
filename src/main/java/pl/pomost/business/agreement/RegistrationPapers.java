package pl.pomost.business.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.document.Document;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.Documents;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RegistrationPaper;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The papers of the registers that the rules want in the case before the registration is complete. */
@ApplicationScoped
public class RegistrationPapers {

    @Inject
    Programmes programmes;

    @Inject
    Documents documents;

    RegistrationPapers() {}

    /** Whether they are all there. */
    Verdict verdict(CaseFile file) {
        var missing = missing(file);
        return Verdict.allowed().require(missing.isEmpty(), () -> Reason.of("registration.papers-missing")
                .with("missing", missing));
    }

    private List<RegistrationPaper> missing(CaseFile file) {
        var needed = programmes.rules(file.rulesVersion()).registrationPapers();
        if (needed.isEmpty()) {
            return needed;
        }
        var there = documents.of(file.number()).stream().map(Document::kind).toList();
        return needed.stream().filter(paper -> !there.contains(kept(paper))).toList();
    }

    private static DocumentKind kept(RegistrationPaper paper) {
        return switch (paper) {
            case COURT_EXTRACT -> DocumentKind.KRS_EXTRACT;
            case TAX_AND_STATISTICS -> DocumentKind.NIP_REGON_PROOF;
            case ACCOUNT_CERTIFICATE -> DocumentKind.ACCOUNT_PROOF;
            case SOCIAL_INSURANCE -> DocumentKind.INSURANCE_PROOF;
        };
    }
}
