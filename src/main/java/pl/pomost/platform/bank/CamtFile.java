package pl.pomost.platform.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.OrderedAmounts;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.business.statement.StatementFormat;
import pl.pomost.kernel.identifier.InvalidIdentifier;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.platform.bank.XmlIn.Element;

/** ISO 20022 camt.053.001.02 and .08 (domain.md 8.3). Entries that are not booked do not count and are left out. */
final class CamtFile {

    private static final String NAMESPACES = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";
    private static final int ID_LENGTH = 60;
    /** As schemas write a number that is not below zero: a plus, zeros before it and a bare point are allowed. */
    private static final Pattern DECIMAL = Pattern.compile("\\+?(\\d{1,40}(\\.\\d{0,20})?|\\.\\d{1,20})");

    private final Element document;
    private final StatementFormat format;
    private final OrderedAmounts ordered;
    private final BatchBooked batches;

    CamtFile(byte[] content, OrderedAmounts ordered, BatchBooked batches) {
        this.ordered = ordered;
        this.batches = batches;
        try {
            document = XmlIn.read(content);
        } catch (XmlIn.Broken broken) {
            throw broken.isTooMuch() ? Unreadable.tooMuch(broken.at()) : Unreadable.broken(broken.at());
        }
        format = format(document);
    }

    private static StatementFormat format(Element document) {
        return switch (document.namespace()) {
            case NAMESPACES + "02" -> StatementFormat.CAMT_053_02;
            case NAMESPACES + "08" -> StatementFormat.CAMT_053_08;
            default ->
                throw Unreadable.refusal(
                        Unreadable.reason("statement.version", document.at()).with("found", document.namespace()));
        };
    }

    List<ReadStatement> statements() {
        try {
            var message = document.one("BkToCstmrStmt");
            message.one("Stmt");
            return CamtPages.of(message).stream().map(this::statement).toList();
        } catch (XmlIn.Broken missing) {
            throw Unreadable.missing(missing.at(), String.valueOf(missing.getMessage()));
        }
    }

    private ReadStatement statement(CamtPages pages) {
        var first = pages.first();
        var opening = pages.opening();
        var closing = pages.closing();
        return new ReadStatement(
                first.at().line(),
                closing.at().line(),
                format,
                account(first.one("Acct")),
                id(first.one("Id")),
                day(opening, "Dt"),
                day(closing, "Dt"),
                signed(opening),
                signed(closing),
                movements(pages, day(closing, "Dt")),
                (int) pages.entries().stream().filter(entry -> !isBooked(entry)).count());
    }

    private static String id(Element id) {
        if (id.text().isEmpty() || id.text().length() > ID_LENGTH) {
            throw Unreadable.badValue(id.at(), "Id", id.text());
        }
        return id.text();
    }

    static Nrb account(Element account) {
        var id = account.one("Id");
        var number = id.find("IBAN").or(() -> id.find("Othr", "Id")).orElse(id);
        account.find("Ccy").ifPresent(currency -> zlotys(currency, currency.text()));
        try {
            return Nrb.parse(number.text());
        } catch (InvalidIdentifier invalid) {
            throw Unreadable.badValue(number.at(), "IBAN", number.text());
        }
    }

    private List<Movement> movements(CamtPages pages, LocalDate closedOn) {
        var movements = new ArrayList<Movement>();
        var entries = pages.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (isBooked(entries.get(i))) {
                movements.addAll(new CamtEntry(entries.get(i), i + 1, closedOn).movements(ordered, batches));
            }
        }
        pages.refuseOtherSums();
        return movements;
    }

    static boolean isBooked(Element entry) {
        var status = entry.one("Sts");
        return status.find("Cd").orElse(status).text().equals("BOOK");
    }

    /** The amount with its sign: what is debited lies below zero. */
    static Money signed(Element of) {
        var amount = amount(of.one("Amt"));
        var direction = of.one("CdtDbtInd");
        return switch (direction.text()) {
            case "CRDT" -> amount;
            case "DBIT" -> amount.negate();
            default -> throw Unreadable.badValue(direction.at(), "CdtDbtInd", direction.text());
        };
    }

    static Money amount(Element amount) {
        zlotys(amount, amount.attributes().getOrDefault("Ccy", ""));
        return money(amount);
    }

    /** A number of złoty. */
    static Money money(Element amount) {
        try {
            if (!DECIMAL.matcher(amount.text()).matches()) {
                throw new ArithmeticException();
            }
            return new Money(new BigDecimal(amount.text()).setScale(2));
        } catch (ArithmeticException | IllegalArgumentException bad) {
            throw Unreadable.badValue(amount.at(), amount.name(), amount.text());
        }
    }

    /** A number of things; zeros may stand before it. */
    static long count(Element number) {
        if (!number.text().matches("\\d{1,15}")) {
            throw Unreadable.badValue(number.at(), number.name(), number.text());
        }
        return Long.parseLong(number.text());
    }

    /** Whether it is true; what is absent is not. */
    static boolean isTrue(Optional<Element> said) {
        return said.map(Element::text)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }

    private static void zlotys(Element of, String currency) {
        if (!currency.equals("PLN")) {
            throw Unreadable.currency(of.at(), currency);
        }
    }

    /** The day of a date, or of a date with its time. */
    static LocalDate day(Element of, String name) {
        var date = of.one(name);
        var text = date.find("Dt").or(() -> date.find("DtTm")).orElse(date).text();
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException bad) {
            throw Unreadable.badValue(date.at(), name, text);
        }
    }
}
