package pl.pomost.business.official;

import java.util.Optional;
import pl.pomost.business.recruitment.Enrolment;

/** Where contracts of training and advice are kept as they were issued; they are only added. */
public interface SupportPapers {

    /** Keeps a contract with its page and its PDF. */
    void add(SupportPaper paper, String page, byte[] pdf);

    /** The contract of that enrolment; empty while none was issued. */
    Optional<SupportPaper> of(Enrolment enrolment);

    /** The page as it was issued; empty when it was erased. */
    Optional<String> page(SupportPaper paper);

    /** The PDF as it was issued; empty when it was erased. */
    Optional<byte[]> pdf(SupportPaper paper);
}
