package pl.pomost.business.office;

/** The visit of the person before the screen: it begins with sign-in and ends with sign-out. */
public interface Presence {

    /** The account is signed in, as soon as the running use case is done for good; its entry already bears the name. */
    void begins(User user);

    /** The visit ends, as soon as the running use case is done for good. */
    void ends();
}
