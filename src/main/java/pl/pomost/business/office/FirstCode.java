package pl.pomost.business.office;

/** The one-time code by which the first administrator proves to be the one who started Pomost and can read its log. */
public interface FirstCode {

    /** Whether this is the code; never, when none was given out. */
    boolean isRight(String code);

    /** The code is spent. */
    void spend();
}
