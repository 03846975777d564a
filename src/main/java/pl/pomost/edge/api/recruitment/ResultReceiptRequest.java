package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;

/**
 * When the person received the letter about a result.
 *
 * @param receivedOn day of the receipt, not before the result and not after the business day
 * @param proof      where the proof of the receipt is found, at most 300 characters
 */
public record ResultReceiptRequest(LocalDate receivedOn, String proof) {}
