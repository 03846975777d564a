package pl.pomost.business.official;

import java.util.Optional;
import pl.pomost.business.recourse.RecourseRuling;

/** Where letters about appeals of recruitment are kept; they are only added. */
public interface RecourseLetters {

    /** The next number of that year, without gaps; the counter stays locked until the transaction ends. */
    String nextNumber(int year);

    /** Keeps a letter with its page and its PDF. */
    void add(RecourseLetter letter, String page, byte[] pdf);

    /** The letter about that ruling; empty while none was issued. */
    Optional<RecourseLetter> about(RecourseRuling ruling);

    /** The page as it was issued; empty when it was erased. */
    Optional<String> page(RecourseLetter letter);

    /** The PDF as it was issued; empty when it was erased. */
    Optional<byte[]> pdf(RecourseLetter letter);
}
