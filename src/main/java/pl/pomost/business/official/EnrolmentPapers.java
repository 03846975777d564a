package pl.pomost.business.official;

import java.util.Optional;
import pl.pomost.business.recruitment.Enrolment;

/** Where documents to people on their way through an edition are kept as they were issued; they are only added. */
public interface EnrolmentPapers {

    /** The next number of such a letter of that year, without gaps; the counter stays locked until the transaction ends. */
    String nextNumber(OfficialKind kind, int year);

    /** Keeps a document with its page and its PDF. */
    void add(EnrolmentPaper paper, String page, byte[] pdf);

    /** The document of that kind about that appeal, or 0; empty while none was issued. */
    Optional<EnrolmentPaper> of(Enrolment enrolment, OfficialKind kind, int appeal);

    /** The page as it was issued; empty when it was erased. */
    Optional<String> page(EnrolmentPaper paper);

    /** The PDF as it was issued; empty when it was erased. */
    Optional<byte[]> pdf(EnrolmentPaper paper);
}
