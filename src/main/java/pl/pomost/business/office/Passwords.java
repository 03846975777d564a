package pl.pomost.business.office;

/** How passwords are hashed and compared; slow on purpose. */
public interface Passwords {

    /** A salted hash that names its own cost. */
    String hash(String password);

    /** Whether the password gave that hash. Takes as long when it did not. */
    boolean matches(String password, String hash);

    /** A hash that no password gives, to be compared where there is no account, so that both take the same time. */
    String nobodys();
}
