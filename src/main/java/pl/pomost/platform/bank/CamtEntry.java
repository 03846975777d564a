package pl.pomost.platform.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.business.statement.Movement;
import pl.pomost.kernel.money.Money;
import pl.pomost.platform.bank.XmlIn.Element;

/**
 * One entry of a camt statement. An entry that stands for several transfers becomes a movement for each when their amounts
 * are told and make the entry; otherwise it stays one, and a person must find out what it is.
 */
final class CamtEntry {

    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final Element entry;
    private final Money amount;
    private final boolean comesIn;

    CamtEntry(Element entry) {
        this.entry = entry;
        this.amount = CamtFile.signed(entry);
        this.comesIn = !amount.isNegative();
    }

    List<Movement> movements() {
        var details = entry.all("NtryDtls").stream()
                .flatMap(each -> each.all("TxDtls").stream())
                .toList();
        if (details.size() == 1) {
            return List.of(movement(details.get(0), amount));
        }
        var parts = details.stream().map(this::part).flatMap(Optional::stream).toList();
        var whole = parts.stream().collect(Money.summing());
        if (details.isEmpty() || parts.size() < details.size() || !whole.equals(amount)) {
            return List.of(movement(entry, amount));
        }
        return details.stream()
                .map(each -> movement(each, part(each).orElseThrow()))
                .toList();
    }

    /** The amount of one transfer of several: .08 tells it directly, .02 among the details of the amount. */
    private Optional<Money> part(Element details) {
        return details.find("Amt")
                .or(() -> details.find("AmtDtls", "TxAmt", "Amt"))
                .filter(each -> "PLN".equals(each.attributes().get("Ccy")))
                .map(CamtFile::amount)
                .map(each -> comesIn ? each : each.negate());
    }

    private Movement movement(Element details, Money part) {
        var booked = entry.find("BookgDt").isPresent() ? "BookgDt" : "ValDt";
        return new Movement(
                entry.line(),
                CamtFile.day(entry, booked),
                part,
                first(entry.find("AcctSvcrRef"), details.find("Refs", "AcctSvcrRef")),
                first(details.find("Refs", "EndToEndId")),
                account(details),
                first(party(details, "Pty", "Nm"), party(details, "Nm")),
                title(details));
    }

    /** The other side: who is paid when money goes out, who pays when it comes in. */
    private Optional<Element> party(Element details, String... rest) {
        var side = Stream.of("RltdPties", comesIn ? "Dbtr" : "Cdtr");
        return details.find(Stream.concat(side, Stream.of(rest)).toArray(String[]::new));
    }

    private String account(Element details) {
        var side = comesIn ? "DbtrAcct" : "CdtrAcct";
        var number = first(
                details.find("RltdPties", side, "Id", "IBAN"), details.find("RltdPties", side, "Id", "Othr", "Id"));
        var plain = number.replaceAll("[ -]", "");
        return plain.startsWith("PL") ? plain.substring(2) : plain;
    }

    private String title(Element details) {
        var told = Stream.of(
                        details.all("RmtInf").stream().flatMap(each -> each.all("Ustrd").stream()),
                        details.find("RmtInf", "Strd", "CdtrRefInf", "Ref").stream(),
                        details.find("AddtlTxInf").stream(),
                        entry.find("AddtlNtryInf").stream())
                .flatMap(each -> each);
        return told.map(Element::text).collect(Collectors.joining(" ")).strip();
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
