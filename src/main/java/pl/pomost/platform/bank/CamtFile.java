package pl.pomost.platform.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.business.statement.StatementFormat;
import pl.pomost.kernel.identifier.InvalidIdentifier;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.platform.bank.XmlIn.Element;

/** ISO 20022 camt.053.001.02 and .08 (domain.md 8.3). Entries that are not booked do not count and are left out. */
final class CamtFile {

    private static final String NAMESPACES = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";
    private static final int ID_LENGTH = 60;

    private final Element document;
    private final StatementFormat format;

    CamtFile(byte[] content) {
        try {
            document = XmlIn.read(content);
        } catch (XmlIn.Broken broken) {
            throw Unreadable.broken(broken.line());
        }
        format = format(document);
    }

    private static StatementFormat format(Element document) {
        return switch (document.namespace()) {
            case NAMESPACES + "02" -> StatementFormat.CAMT_053_02;
            case NAMESPACES + "08" -> StatementFormat.CAMT_053_08;
            default ->
                throw Unreadable.refusal(Reason.ofField("file", "statement.version")
                        .with("line", document.line())
                        .with("found", document.namespace()));
        };
    }

    List<ReadStatement> statements() {
        try {
            var message = document.one("BkToCstmrStmt");
            message.one("Stmt");
            return message.all("Stmt").stream().map(this::statement).toList();
        } catch (XmlIn.Broken missing) {
            throw Unreadable.missing(missing.line(), String.valueOf(missing.getMessage()));
        }
    }

    private ReadStatement statement(Element statement) {
        var opening = balance(statement, "OPBD", "PRCD");
        var closing = balance(statement, "CLBD", "CLBD");
        return new ReadStatement(
                format,
                account(statement.one("Acct")),
                id(statement.one("Id")),
                day(opening, "Dt"),
                day(closing, "Dt"),
                signed(opening),
                signed(closing),
                movements(statement));
    }

    private static String id(Element id) {
        if (id.text().isEmpty() || id.text().length() > ID_LENGTH) {
            throw Unreadable.badValue(id.line(), "Id", id.text());
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
            throw Unreadable.badValue(number.line(), "IBAN", number.text());
        }
    }

    private static Element balance(Element statement, String code, String orElse) {
        return ofCode(statement, code, orElse).stream()
                .findFirst()
                .orElseThrow(() -> Unreadable.missing(statement.line(), "Bal " + code));
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

    private static List<Movement> movements(Element statement) {
        var movements = new ArrayList<Movement>();
        for (var entry : statement.all("Ntry")) {
            if (isBooked(entry)) {
                movements.addAll(new CamtEntry(entry).movements());
            }
        }
        counted(statement, statement.all("Ntry").size());
        return movements;
    }

    private static void counted(Element statement, int entries) {
        statement.find("TxsSummry", "TtlNtries", "NbOfNtries").ifPresent(said -> {
            if (!said.text().equals(Integer.toString(entries))) {
                throw Unreadable.badValue(said.line(), "NbOfNtries", said.text());
            }
        });
    }

    private static boolean isBooked(Element entry) {
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
            default -> throw Unreadable.badValue(direction.line(), "CdtDbtInd", direction.text());
        };
    }

    static Money amount(Element amount) {
        zlotys(amount, amount.attributes().getOrDefault("Ccy", ""));
        try {
            if (!amount.text().matches("\\d{1,18}(\\.\\d{1,5})?")) {
                throw new ArithmeticException();
            }
            return new Money(new BigDecimal(amount.text()).setScale(2));
        } catch (ArithmeticException | IllegalArgumentException bad) {
            throw Unreadable.badValue(amount.line(), "Amt", amount.text());
        }
    }

    private static void zlotys(Element at, String currency) {
        if (!currency.equals("PLN")) {
            throw Unreadable.currency(at.line(), currency);
        }
    }

    /** The day of a date, or of a date with its time. */
    static LocalDate day(Element of, String name) {
        var date = of.one(name);
        var text = date.find("Dt").or(() -> date.find("DtTm")).orElse(date).text();
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException bad) {
            throw Unreadable.badValue(date.line(), name, text);
        }
    }
}
