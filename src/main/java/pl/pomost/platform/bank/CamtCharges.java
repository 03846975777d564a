package pl.pomost.platform.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.kernel.money.Money;
import pl.pomost.platform.bank.XmlIn.Element;

/** What a camt entry says of charges that are part of its amount. */
final class CamtCharges {

    private static final String CHARGES = "Chrgs";

    private final List<Element> told;
    private final Optional<String> additional;

    /** @param details of its transfers: what they tell goes before what the entry tells */
    CamtCharges(Element entry, List<Element> details) {
        var ofTransfers =
                details.stream().flatMap(each -> each.all(CHARGES).stream()).toList();
        this.told = ofTransfers.isEmpty() ? entry.all(CHARGES) : ofTransfers;
        this.additional = entry.find("AddtlNtryInf").map(Element::text);
    }

    boolean areTold() {
        return !told.isEmpty();
    }

    /**
     * Whether they are what is left of an entry beside its transfers.
     *
     * @param rest      below zero when the office bears it
     * @param untoldToo whether what the bank names no charge is one when the office bears it
     */
    boolean make(Money rest, boolean untoldToo) {
        return rest.isNegative()
                && (areTold() ? sum().filter(rest.negate()::equals).isPresent() : untoldToo);
    }

    /** All of them in złoty; empty when one is in another currency. */
    private Optional<Money> sum() {
        var amounts = told.stream().flatMap(CamtCharges::amounts).toList();
        return amounts.stream()
                        .allMatch(each -> "PLN".equals(each.amount.attributes().get("Ccy")))
                ? Optional.of(amounts.stream().map(Charge::money).collect(Money.summing()))
                : Optional.empty();
    }

    /** An amount with the element that says its direction. */
    private record Charge(Element amount, Element of) {
        Money money() {
            var money = CamtFile.amount(amount);
            var back = of.find("CdtDbtInd").filter(each -> each.text().equals("CRDT"));
            return back.isPresent() ? money.negate() : money;
        }
    }

    /** Records of .08, else the total, else the amount of .02. */
    private static Stream<Charge> amounts(Element charges) {
        var records = charges.all("Rcrd").stream()
                .flatMap(each -> each.find("Amt").map(amount -> new Charge(amount, each)).stream())
                .toList();
        return records.isEmpty()
                ? charges
                        .find("TtlChrgsAndTaxAmt")
                        .or(() -> charges.find("Amt"))
                        .map(amount -> new Charge(amount, charges))
                        .stream()
                : records.stream();
    }

    /** What the bank calls them. */
    String title() {
        var kinds = told.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.all("Rcrd").stream()))
                .flatMap(each -> Stream.of(each.find("Tp", "Cd"), each.find("Tp", "Prtry", "Id")))
                .flatMap(Optional::stream)
                .map(Element::text);
        return Stream.of(Stream.of("CHRG"), kinds, additional.stream())
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
