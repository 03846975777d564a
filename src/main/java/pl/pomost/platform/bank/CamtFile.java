package pl.pomost.platform.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private final Element document;
    private final StatementFormat format;
    private final OrderedAmounts ordered;

    CamtFile(byte[] content, OrderedAmounts ordered) {
        this.ordered = ordered;
        try {
            document = XmlIn.read(content);
        } catch (XmlIn.Broken broken) {
            throw Unreadable.broken(broken.at());
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
            return message.all("Stmt").stream().map(this::statement).toList();
        } catch (XmlIn.Broken missing) {
            throw Unreadable.missing(missing.at(), String.valueOf(missing.getMessage()));
        }
    }

    private ReadStatement statement(Element statement) {
        var opening = balance(statement, "OPBD", "PRCD");
        var closing = balance(statement, "CLBD", "CLBD");
        return new ReadStatement(
                statement.at().line(),
                closing.at().line(),
                format,
                account(statement.one("Acct")),
                id(statement.one("Id")),
                day(opening, "Dt"),
                day(closing, "Dt"),
                signed(opening),
                signed(closing),
                movements(statement, day(closing, "Dt")),
                (int) statement.all("Ntry").stream()
                        .filter(entry -> !isBooked(entry))
                        .count());
    }

    private static String id(Element id) {
        if (id.text().isEmpty() || id.text().length() > ID_LENGTH) {
            throw Unreadable.badValue(id.at(), "Id", id.text());
        }
        return id.text();
    }

    private static Nrb account(Element account) {
        var id = account.one("Id");
        var number = id.find("IBAN").or(() -> id.find("Othr", "Id")).orElse(id);
        account.find("Ccy").ifPresent(currency -> zlotys(currency, currency.text()));
        try {
            return Nrb.parse(number.text());
        } catch (InvalidIdentifier invalid) {
            throw Unreadable.badValue(number.at(), "IBAN", number.text());
        }
    }

    private static Element balance(Element statement, String code, String orElse) {
        return ofCode(statement, code, orElse).stream()
                .findFirst()
                .orElseThrow(() -> Unreadable.missing(statement.at(), "Bal " + code));
    }

    private static List<Element> ofCode(Element statement, String code, String orElse) {
        var found = statement.all("Bal").stream()
                .filter(each -> code.equals(code(each)))
                .toList();
        return found.isEmpty() && !code.equals(orElse) ? ofCode(statement, orElse, orElse) : found;
    }

    private static String code(Element balance) {
        return balance.find("Tp", "CdOrPrtry", "Cd").map(Element::text).orElse("");
    }

    private List<Movement> movements(Element statement, LocalDate closedOn) {
        var movements = new ArrayList<Movement>();
        var entries = statement.all("Ntry");
        for (int i = 0; i < entries.size(); i++) {
            if (isBooked(entries.get(i))) {
                movements.addAll(new CamtEntry(entries.get(i), i + 1, closedOn).movements(ordered));
            }
        }
        statement.find("TxsSummry").ifPresent(said -> new CamtSummary(said, entries).refuseWhatDiffers());
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
            if (!amount.text().matches("\\d{1,18}(\\.\\d{1,5})?")) {
                throw new ArithmeticException();
            }
            return new Money(new BigDecimal(amount.text()).setScale(2));
        } catch (ArithmeticException | IllegalArgumentException bad) {
            throw Unreadable.badValue(amount.at(), amount.name(), amount.text());
        }
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
