/**
 * Tables of the outside world with their dates: minimum wages, rates of interest, public holidays, exchange rates, excluded
 * activities, counties and municipalities. Decides nothing; knows no case.
 */
@NullMarked
package pl.pomost.business.reference;

import org.jspecify.annotations.NullMarked;
