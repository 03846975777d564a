package pl.pomost.kernel.access;

/** A role that an account may hold; one account may hold several. Separation of duties holds between persons, per case. */
public enum Role {
    ADVISOR,
    ASSESSOR,
    MANAGER,
    ACCOUNTANT,
    AUDITOR,
    ADMINISTRATOR,
    /** The office's own clockwork (timers, first start); nobody can sign in with it. */
    SYSTEM,
    /** Somebody who has not signed in. */
    PUBLIC;

    /** Whether an account can hold it. */
    public boolean isForAccounts() {
        return this != SYSTEM && this != PUBLIC;
    }
}
