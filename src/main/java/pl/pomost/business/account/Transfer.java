package pl.pomost.business.account;

import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/**
 * One transfer of a file, in the words of the office: the file writes them with the letters that the bank takes.
 *
 * @param reference our own reference, which comes back on the statement; at most 35 characters
 * @param amount    above zero
 * @param recipient name of the owner of the account
 * @param account   where the money goes
 * @param title     what it is for
 */
public record Transfer(String reference, Money amount, String recipient, Nrb account, String title) {}
