package pl.pomost.business.card;

import java.util.Optional;

/** Where the forms of cards are kept; they are only added. */
public interface MeritCards {

    /** The form with that code. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    MeritCard of(String code);

    Optional<MeritCard> find(String code);

    /** The form with that code, locked until the transaction ends: nobody else adds a version from it. */
    MeritCard lock(String code);

    /** How many versions the family has. */
    long versionsOf(String family);

    void add(MeritCard card);
}
