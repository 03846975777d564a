package pl.pomost.business.outbox;

/** Carries mail. */
public interface Post {

    /** Whether the office has a mail server. */
    boolean isOpen();

    /** The address at which a reader of mail finds a page of the office. @param path such as /desk/home */
    String link(String path);

    /** @throws Hindered CLOSED, UNREACHABLE or NOT_TAKEN */
    void carry(Letter letter) throws Hindered;
}
