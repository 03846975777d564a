package pl.pomost.records.dossier;

import pl.pomost.kernel.money.Money;

/**
 * A case at a glance, in figures; amounts are zero where nothing is known yet.
 *
 * @param asked        what the plan asks for
 * @param granted      what was approved
 * @param agreed       what the agreement says
 * @param paid         tranches that the bank has executed
 * @param underway     payouts prepared or approved and not answered yet
 * @param bridgingPaid bridging support that the bank has executed
 * @param members      present members of the group, persons
 */
public record CaseFigures(
        Money asked, Money granted, Money agreed, Money paid, Money underway, Money bridgingPaid, long members) {}
