package pl.pomost.business.outbox;

/** Makes the files that leave: the same bytes whenever it is asked, so they need not be kept twice. */
public interface OutFiles {

    /** @param subject number of what was exported @throws Hindered CONTENT_DIFFERS */
    OutFile of(String subject) throws Hindered;
}
