package pl.pomost.given;

import pl.pomost.business.office.Passwords;

/** Passwords turned around instead of hashed, so that tests take no time; counts the comparisons. */
public final class FakePasswords implements Passwords {

    private int compared;

    @Override
    public String hash(String password) {
        return new StringBuilder(password).reverse().toString();
    }

    @Override
    public boolean matches(String password, String hash) {
        compared++;
        return hash(password).equals(hash);
    }

    @Override
    public String nobodys() {
        return "nobody's";
    }

    /** How often a password was compared. */
    public int compared() {
        return compared;
    }
}
