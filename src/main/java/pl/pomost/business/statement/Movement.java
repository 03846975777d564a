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
 * @param storno        whether the bank takes an earlier movement back with it
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
        String kind,
        boolean storno) {

    /** One part of it, which we know under that reference of ours. */
    public Movement part(Money share, String reference, String about) {
        return new Movement(line, entry, bookedOn, share, bankReference, reference, account, name, about, kind, storno);
    }

    /** The same, with the reference and the words that were found for it. */
    public Movement saying(String reference, String about) {
        return part(amount, reference, about);
    }

    /** Nothing of the texts, so that logs stay dull. */
    @Override
    public String toString() {
        return "line " + line + ", entry " + entry + ": " + amount;
    }
}
