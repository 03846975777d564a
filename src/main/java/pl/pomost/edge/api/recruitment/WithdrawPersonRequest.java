package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;
import pl.pomost.business.participation.WithdrawalReason;

/**
 * A person resigns or is struck off.
 *
 * @param day  day of the letter
 * @param note where the letter is found or what happened, at most 1000 characters
 */
public record WithdrawPersonRequest(WithdrawalReason reason, LocalDate day, String note) {}
