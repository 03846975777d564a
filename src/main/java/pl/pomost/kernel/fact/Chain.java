package pl.pomost.kernel.fact;

import java.time.LocalDate;

/**
 * A chain of the trail: all entries about one subject, each bound to the one before.
 *
 * @param kind what the chain is about
 * @param key  the subject's key within the kind: case number, participant number, account, edition code, day
 */
public record Chain(Kind kind, String key) {

    /** What a chain can be about. */
    public enum Kind {
        CASE,
        PARTICIPANT,
        ACCOUNT,
        EDITION,
        /** Payouts that go to the bank together. */
        BATCH,
        /** One table of reference data. */
        REFERENCE,
        /** One statement of the bank. */
        STATEMENT,
        /** The office itself: business day, seals on demand. */
        OFFICE,
        /** One chain a day for sign-in attempts under names that no account has. */
        STRANGERS
    }

    public static Chain ofCase(CaseNumber number) {
        return new Chain(Kind.CASE, number.text());
    }

    public static Chain ofParticipant(String number) {
        return new Chain(Kind.PARTICIPANT, number);
    }

    public static Chain ofAccount(String account) {
        return new Chain(Kind.ACCOUNT, account);
    }

    public static Chain ofEdition(String code) {
        return new Chain(Kind.EDITION, code);
    }

    public static Chain ofBatch(String number) {
        return new Chain(Kind.BATCH, number);
    }

    /** The chain of one table of reference data. */
    public static Chain ofReference(String table) {
        return new Chain(Kind.REFERENCE, table);
    }

    /** The chain of a bank statement. @param number our own number of it */
    public static Chain ofStatement(String number) {
        return new Chain(Kind.STATEMENT, number);
    }

    /** The chain of that day for attempts by nobody that the office knows. */
    public static Chain ofStrangers(LocalDate day) {
        return new Chain(Kind.STRANGERS, day.toString());
    }

    public static Chain ofOffice() {
        return new Chain(Kind.OFFICE, "pomost");
    }
}
