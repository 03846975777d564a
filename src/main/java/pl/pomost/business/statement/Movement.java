package pl.pomost.business.statement;

import java.time.LocalDate;
import pl.pomost.kernel.money.Money;

/**
 * One movement on the account. What the bank does not say is an empty text.
 *
 * @param line          line of the file on which it begins, from 1
 * @param entry         which entry of its statement it is, from 1; the transfers of one entry share it
 * @param bookedOn      the day on which the bank booked it
 * @param amount        above zero when money came in, below zero when it went out
 * @param bankReference the bank's own reference
 * @param ownReference  the reference that the one who paid had given
 * @param account       digits of the other side's account
 * @param name          the other side
 * @param title         what it is for
 * @param kind          what the bank calls such movements
 */
public record Movement(
        int line,
        int entry,
        LocalDate bookedOn,
        Money amount,
        String bankReference,
        String ownReference,
        String account,
        String name,
        String title,
        String kind) {

    /** Nothing of the texts, so that logs stay dull. */
    @Override
    public String toString() {
        return "line " + line + ", entry " + entry + ": " + amount;
    }
}
