package pl.pomost.business.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes a document from its template. The same content and issue give the same bytes. */
public interface Press {

    /**
     * The document as a page that needs nothing else: XHTML in UTF-8 with its own style.
     *
     * @param issue the issue, null for a draft, which says that it is one
     */
    String page(OfficialContent content, @Nullable Issue issue);

    /**
     * The page as PDF/A with embedded fonts.
     *
     * @param page what {@link #page} wrote
     * @param day  the day that the file carries as the day of its making
     */
    byte[] pdf(String page, LocalDate day);
}
