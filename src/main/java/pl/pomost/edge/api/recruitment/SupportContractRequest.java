package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;

/**
 * The contract of training and advice.
 *
 * @param contract number of the contract, at most 60 characters
 * @param signedOn day of the signing, on which every criterion must be met and proved
 */
public record SupportContractRequest(String contract, LocalDate signedOn) {}
