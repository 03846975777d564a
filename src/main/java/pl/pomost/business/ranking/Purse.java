package pl.pomost.business.ranking;

import pl.pomost.kernel.money.Money;

/**
 * What there is to give along a list, with the figures that it is counted from.
 *
 * @param budget   the edition's budget for grants
 * @param promised what decisions have promised of it
 * @param listed   what earlier lists gave to cases that are not decided yet
 * @param held     held back until appeals are decided
 */
public record Purse(Money budget, Money promised, Money listed, Money held) {

    /** Never below zero. */
    public Money money() {
        return budget.minus(promised).minus(listed).minus(held).max(Money.ZERO);
    }
}
