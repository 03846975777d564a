package pl.pomost.records.ranking;

import pl.pomost.business.ranking.Purse;
import pl.pomost.kernel.money.Money;

/**
 * What there is to give along a list: budget − promised − listed − held = money, never below zero.
 *
 * @param budget   the edition's budget for grants
 * @param promised what decisions have promised of it
 * @param listed   what earlier lists gave to cases that are not decided yet
 * @param held     held back until appeals are decided
 * @param money    what is left to give
 */
public record PurseLine(Money budget, Money promised, Money listed, Money held, Money money) {

    static PurseLine of(Purse purse) {
        return new PurseLine(purse.budget(), purse.promised(), purse.listed(), purse.held(), purse.money());
    }
}
