package pl.pomost.business.document;

/** Where the bytes of papers lie: with everything else, so that one backup holds all. */
public interface DocumentBytes {

    /** Size of the largest paper that is taken, in bytes. */
    long largest();

    /** Keeps the content of a paper that was just added. */
    void keep(Document document, byte[] content);

    /** The content of a paper. */
    byte[] of(Document document);
}
