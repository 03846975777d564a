package pl.pomost.business.reference;

import java.util.List;

/** Where rates of interest are kept. */
public interface InterestRates {

    /** All rates of a kind, the oldest first. */
    List<InterestRate> of(InterestKind kind);
}
