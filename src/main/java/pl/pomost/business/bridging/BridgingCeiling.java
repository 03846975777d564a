package pl.pomost.business.bridging;

import java.time.LocalDate;
import pl.pomost.kernel.money.Money;

/**
 * The most that one person's month may cost on one day.
 *
 * @param rulesVersion the rules that it is taken from
 * @param totalMonths  most months of support in one case
 * @param wageFrom     first day of the minimum wage in force
 * @param wage         that minimum wage in złoty
 * @param ceiling      the wage, or the operator's own ceiling when that is lower
 */
public record BridgingCeiling(String rulesVersion, int totalMonths, LocalDate wageFrom, Money wage, Money ceiling) {}
