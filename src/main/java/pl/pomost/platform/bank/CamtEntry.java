package pl.pomost.platform.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.OrderedAmounts;
import pl.pomost.business.statement.References;
import pl.pomost.kernel.money.Money;
import pl.pomost.platform.bank.XmlIn.Element;

/**
 * One entry of a camt statement. An entry that stands for several transfers becomes a movement for each when their amounts,
 * as told or else as we ordered them, make the entry; otherwise it stays one, and a person must find out what it is.
 */
final class CamtEntry {

    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final Element entry;
    private final int number;
    private final LocalDate closedOn;
    private final Money amount;
    private final boolean comesIn;

    /**
     * @param number   its place among the entries of the statement, from 1
     * @param closedOn the day of the closing balance: the day of an entry that names none
     */
    CamtEntry(Element entry, int number, LocalDate closedOn) {
        this.entry = entry;
        this.number = number;
        this.closedOn = closedOn;
        this.amount = CamtFile.signed(entry);
        this.comesIn = !amount.isNegative();
    }

    /** @param batches takes apart what the bank booked as a whole batch */
    List<Movement> movements(OrderedAmounts ordered, BatchBooked batches) {
        var movements = transfers(ordered);
        return movements.size() == 1 ? batches.apart(withBatch(movements.get(0)), count()) : movements;
    }

    /** How many transfers the bank says that it stands for. */
    private Optional<Integer> count() {
        var counts = batch("NbOfTxs").map(CamtFile::count).toList();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of((int) counts.stream().mapToLong(each -> each).sum());
    }

    private Stream<Element> batch(String child) {
        return entry.all("NtryDtls").stream().flatMap(each -> each.find("Btch", child).stream());
    }

    /** With the number of the batch that the entry names, where nothing else of ours stands. */
    private Movement withBatch(Movement movement) {
        var ofTransfers = entry.all("NtryDtls").stream()
                .flatMap(each -> each.all("TxDtls").stream())
                .flatMap(each -> each.find("Refs", "PmtInfId").stream());
        var named = Stream.of(batch("PmtInfId"), ofTransfers, batch("MsgId"))
                .flatMap(each -> each)
                .map(Element::text)
                .filter(text -> References.batches(text, "").findFirst().isPresent())
                .findFirst();
        if (named.isEmpty() || References.isNamedIn(movement.ownReference() + "\n" + movement.title())) {
            return movement;
        }
        return movement.ownReference().isEmpty()
                ? movement.saying(named.get(), movement.title())
                : movement.saying(movement.ownReference(), (named.get() + " " + movement.title()).strip());
    }

    private List<Movement> transfers(OrderedAmounts ordered) {
        var details = entry.all("NtryDtls").stream()
                .flatMap(each -> each.all("TxDtls").stream())
                .toList();
        var charges = new CamtCharges(entry, details);
        if (details.size() == 1) {
            return alone(details.get(0), charges, ordered);
        }
        var told = parts(details, charges, this::part);
        var parts = told.isEmpty() ? parts(details, charges, each -> orderedPart(each, ordered)) : told;
        if (parts.isEmpty()) {
            return List.of(together(details));
        }
        var movements = new ArrayList<Movement>();
        for (int i = 0; i < parts.size(); i++) {
            movements.add(movement(details.get(i), parts.get(i)));
        }
        var rest = amount.minus(parts.stream().collect(Money.summing()));
        return rest.isZero() ? movements : withCharge(movements, rest, charges);
    }

    /** One transfer. What its charges are beyond its own amount is a movement of its own, so that the transfer is what it is. */
    private List<Movement> alone(Element details, CamtCharges charges, OrderedAmounts ordered) {
        var ours = orderedPart(details, ordered).filter(each -> charges.areTold());
        return Stream.concat(told(details, "Amt", "TxAmt", "InstdAmt"), ours.stream())
                .filter(part -> charges.make(amount.minus(part), !comesIn && standsForOne()))
                .findFirst()
                .map(part -> withCharge(List.of(movement(details, part)), amount.minus(part), charges))
                .orElseGet(() -> List.of(movement(details, amount)));
    }

    private boolean standsForOne() {
        return entry.all("NtryDtls").stream()
                .flatMap(each -> each.find("Btch", "NbOfTxs").stream())
                .allMatch(number -> CamtFile.count(number) == 1);
    }

    private List<Movement> withCharge(List<Movement> transfers, Money rest, CamtCharges charges) {
        var first = transfers.get(0);
        var charge = new Movement(
                first.line(),
                number,
                first.bookedOn(),
                rest,
                first.bankReference(),
                "",
                "",
                "",
                charges.title(),
                "CHRG",
                first.storno());
        return Stream.concat(transfers.stream(), Stream.of(charge)).toList();
    }

    /** The amount of each transfer; none when one is not known or they do not make the entry, with the charges told. */
    private List<Money> parts(List<Element> details, CamtCharges charges, Function<Element, Optional<Money>> amountOf) {
        var parts = details.stream().map(amountOf).flatMap(Optional::stream).toList();
        var whole = parts.stream().collect(Money.summing());
        boolean makes = whole.equals(amount) || charges.make(amount.minus(whole), false);
        return parts.size() == details.size() && makes ? parts : List.of();
    }

    /** What we ordered under the reference of a transfer whose amount the bank does not tell. */
    private Optional<Money> orderedPart(Element details, OrderedAmounts ordered) {
        return Optional.of(ownReference(details)).flatMap(ordered::of).map(each -> comesIn ? each : each.negate());
    }

    /** One movement for transfers whose amounts are not told: its title names the references of all of them. */
    private Movement together(List<Element> details) {
        var whole = movement(entry, amount);
        var references = details.stream()
                .map(CamtEntry::ownReference)
                .filter(reference -> !reference.isEmpty())
                .distinct();
        var titles = details.stream().map(this::told).distinct();
        var title = Stream.of(references, titles, Stream.of(whole.title()))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return whole.saying(whole.ownReference(), title);
    }

    /** The amount of one transfer of several: .08 tells it directly, .02 among the details of the amount. */
    private Optional<Money> part(Element details) {
        return told(details, "Amt", "TxAmt").findFirst();
    }

    /** The amounts of a transfer, as far as they are told there and in złoty. */
    private Stream<Money> told(Element details, String... places) {
        return Stream.of(places)
                .flatMap(place ->
                        (place.equals("Amt") ? details.find(place) : details.find("AmtDtls", place, "Amt")).stream())
                .filter(each -> "PLN".equals(each.attributes().get("Ccy")))
                .map(CamtFile::amount)
                .map(each -> comesIn ? each : each.negate());
    }

    private Movement movement(Element details, Money part) {
        return new Movement(
                entry.at().line(),
                number,
                bookedOn(),
                part,
                reference(entry.find("AcctSvcrRef"), details.find("Refs", "AcctSvcrRef")),
                ownReference(details),
                account(details),
                first(party(details, "Pty", "Nm"), party(details, "Nm")),
                title(details),
                kind(),
                isReversal());
    }

    /** The codes of the bank for such movements. */
    private String kind() {
        return Stream.of(
                        entry.find("BkTxCd", "Domn", "Cd"),
                        entry.find("BkTxCd", "Domn", "Fmly", "Cd"),
                        entry.find("BkTxCd", "Domn", "Fmly", "SubFmlyCd"),
                        entry.find("BkTxCd", "Prtry", "Cd"))
                .flatMap(Optional::stream)
                .map(Element::text)
                .collect(Collectors.joining("/"));
    }

    private LocalDate bookedOn() {
        return Stream.of("BookgDt", "ValDt")
                .filter(day -> entry.find(day).isPresent())
                .findFirst()
                .map(day -> CamtFile.day(entry, day))
                .orElse(closedOn);
    }

    /** Who is paid when money goes out, who pays when it comes in; a reversal keeps the sides of what it takes back. */
    private String otherSide() {
        return comesIn != isReversal() ? "Dbtr" : "Cdtr";
    }

    private boolean isReversal() {
        return CamtFile.isTrue(entry.find("RvslInd"));
    }

    /** What whoever ordered the transfer called it: the name that is one of ours, or else the first that is told. */
    private static String ownReference(Element details) {
        var told = details.find("Refs").stream()
                .flatMap(refs -> Stream.of(
                                refs.find("EndToEndId").stream(),
                                refs.find("InstrId").stream(),
                                refs.all("Prtry").stream().flatMap(each -> each.find("Ref").stream()))
                        .flatMap(each -> each))
                .map(each -> NoReference.orEmpty(each.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return told.stream()
                .filter(References::isNamedIn)
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse("");
    }

    private Optional<Element> party(Element details, String... rest) {
        var side = Stream.of("RltdPties", otherSide());
        return details.find(Stream.concat(side, Stream.of(rest)).toArray(String[]::new));
    }

    private String account(Element details) {
        var side = otherSide() + "Acct";
        var number = first(
                details.find("RltdPties", side, "Id", "IBAN"), details.find("RltdPties", side, "Id", "Othr", "Id"));
        var plain = number.replaceAll("[ -]", "");
        return plain.startsWith("PL") ? plain.substring(2) : plain;
    }

    private String title(Element details) {
        var ofEntry = entry.find("AddtlNtryInf").map(Element::text).orElse("");
        return (told(details) + " " + ofEntry).strip();
    }

    private String told(Element details) {
        var words = Pieces.joined(details.all("RmtInf").stream()
                .flatMap(each -> each.all("Ustrd").stream())
                .map(Element::text)
                .toList());
        var more = Stream.of(
                        details.find("RmtInf", "Strd", "CdtrRefInf", "Ref").stream(),
                        details.find("AddtlTxInf").stream())
                .flatMap(each -> each)
                .map(Element::text);
        return Stream.concat(Stream.of(words), more)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The first that is one. */
    @SafeVarargs
    private static String reference(Optional<Element>... places) {
        return Stream.of(places)
                .flatMap(Optional::stream)
                .map(each -> NoReference.orEmpty(each.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @SafeVarargs
    private static String first(Optional<Element>... places) {
        return Stream.of(places)
                .flatMap(Optional::stream)
                .map(Element::text)
                .filter(text -> !text.equals(NOT_PROVIDED))
                .findFirst()
                .orElse("");
    }
}
