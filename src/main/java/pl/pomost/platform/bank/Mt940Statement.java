package pl.pomost.platform.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.business.statement.StatementFormat;
import pl.pomost.kernel.identifier.InvalidIdentifier;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** One message of an MT940 file: account, opening balance, movements with what they are for, closing balance. */
final class Mt940Statement {

    private static final Pattern BALANCE = Pattern.compile("([CD])(\\d{6})([A-Z]{3})(\\d{1,15},\\d{0,2})");
    private static final Pattern MOVEMENT =
            Pattern.compile("(\\d{6})(\\d{4})?([RE]?[CD])([A-Z]?)(\\d{1,15},\\d{0,2})" + "[NFS]([A-Z0-9]{3})(.*)");
    /** Begins the mark of a movement that the bank only expects. */
    private static final String EXPECTED = "E";
    /** Begins the mark of a movement that takes an earlier one back. */
    private static final String REVERSED = "R";

    private static final String CHARGE = "CHG";
    private static final DateTimeFormatter SHORT_DAY = new DateTimeFormatterBuilder()
            .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(2000, 1, 1))
            .appendPattern("MMdd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final List<Mt940File.Field> fields;

    Mt940Statement(List<Mt940File.Field> fields) {
        this.fields = fields;
    }

    ReadStatement statement(BatchBooked batches) {
        one("20", "20");
        var account = account(one("25", "25P"));
        var openingField = one("60F", "60M");
        var closingField = one("62F", "62M");
        new Mt940Page(fields).refusePart();
        var opening = balance(openingField);
        var closing = balance(closingField);
        var number = one("28C", "28").first();
        var closedOn = day(closing.group(2), closingField);
        var entries = entries();
        return new ReadStatement(
                fields.get(0).line(),
                closingField.line(),
                StatementFormat.MT940,
                account,
                closedOn.getYear() + "/" + number,
                day(opening.group(2), openingField),
                closedOn,
                signed(opening, openingField),
                signed(closing, closingField),
                entries.stream()
                        .filter(each -> !each.isExpected())
                        .map(Entry::movement)
                        .flatMap(movement -> batches.apart(movement, Optional.empty()).stream())
                        .toList(),
                (int) entries.stream().filter(Entry::isExpected).count());
    }

    private Mt940File.Field one(String tag, String orElse) {
        var found = fields.stream()
                .filter(field -> field.tag().equals(tag) || field.tag().equals(orElse))
                .toList();
        var last = fields.get(fields.size() - 1);
        if (found.isEmpty()) {
            throw Unreadable.missing(Place.ofLine(last.line() + last.lines().size() - 1), ":" + tag + ":");
        }
        if (found.size() > 1) {
            throw Unreadable.badValue(
                    found.get(1).at(), ":" + tag + ":", found.get(1).first());
        }
        return found.get(0);
    }

    /** The account stands there as an IBAN, as plain digits, or after the number of the bank. */
    private static Nrb account(Mt940File.Field field) {
        var text = field.first().replaceAll("[A-Z]{3}$", "");
        var plain = text.substring(text.lastIndexOf('/') + 1);
        try {
            return Nrb.parse(plain);
        } catch (InvalidIdentifier invalid) {
            throw Unreadable.badValue(field.at(), ":25:", field.first());
        }
    }

    private static Matcher balance(Mt940File.Field field) {
        var balance = BALANCE.matcher(field.first());
        if (!balance.matches()) {
            throw Unreadable.badValue(field.at(), ":" + field.tag() + ":", field.first());
        }
        if (!balance.group(3).equals("PLN")) {
            throw Unreadable.currency(field.at(), balance.group(3));
        }
        return balance;
    }

    private static Money signed(Matcher balance, Mt940File.Field field) {
        var amount = amount(balance.group(4), field);
        return balance.group(1).equals("C") ? amount : amount.negate();
    }

    private static Money amount(String text, Mt940File.Field field) {
        try {
            return Money.of(text.replace(',', '.') + (text.endsWith(",") ? "0" : ""));
        } catch (IllegalArgumentException outOfBounds) {
            throw Unreadable.badValue(field.at(), ":" + field.tag() + ":", text);
        }
    }

    /** Field 61 and what it is for: the fields 86 that follow it. */
    private record Entry(int number, Mt940File.Field field, Matcher parts, List<List<String>> details) {
        boolean isExpected() {
            return parts.group(3).startsWith(EXPECTED);
        }

        Movement movement() {
            var told = Mt940Details.of(details);
            var amount = amount(parts.group(5), field);
            boolean comesIn = parts.group(3).equals("C") || parts.group(3).equals("RD");
            return new Movement(
                    field.line(),
                    number,
                    bookedOn(parts, field),
                    comesIn ? amount : amount.negate(),
                    bankReference(parts.group(7)),
                    ownReference(parts.group(6), parts.group(7)),
                    told.account(),
                    told.name(),
                    told.title(),
                    parts.group(6),
                    parts.group(3).startsWith(REVERSED));
        }
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        boolean follows = false;
        for (var field : fields) {
            if (field.tag().equals("61")) {
                entries.add(entry(entries.size() + 1, field));
            } else if (follows && field.tag().equals("86")) {
                entries.get(entries.size() - 1).details.add(field.lines());
            }
            follows = field.tag().equals("61") || follows && field.tag().equals("86");
        }
        return entries;
    }

    private static Entry entry(int number, Mt940File.Field field) {
        var parts = MOVEMENT.matcher(field.first());
        if (!parts.matches()) {
            throw Unreadable.badValue(field.at(), ":61:", field.first());
        }
        return new Entry(number, field, parts, new ArrayList<>());
    }

    /**
     * What stands before the two strokes is the reference that whoever ordered the transfer gave; a charge may repeat that of
     * the transfer it is for, which it is not.
     */
    private static String ownReference(String type, String references) {
        int strokes = references.indexOf("//");
        var own = (strokes < 0 ? references : references.substring(0, strokes)).strip();
        return type.equals(CHARGE) ? "" : NoReference.orEmpty(own);
    }

    /** What stands behind the two strokes. */
    private static String bankReference(String references) {
        int strokes = references.indexOf("//");
        return strokes < 0 ? "" : NoReference.orEmpty(references.substring(strokes + 2));
    }

    /** The day of booking has no year: the one that lies nearest to the day of value. */
    private static LocalDate bookedOn(Matcher parts, Mt940File.Field field) {
        var value = day(parts.group(1), field);
        var booked = parts.group(2);
        if (booked == null) {
            return value;
        }
        int months = Integer.parseInt(booked.substring(0, 2)) - value.getMonthValue();
        int year = value.getYear() + (months > 6 ? -1 : months < -6 ? 1 : 0);
        return day("%02d".formatted(year % 100) + booked, field);
    }

    private static LocalDate day(String text, Mt940File.Field field) {
        try {
            return LocalDate.parse(text, SHORT_DAY);
        } catch (DateTimeException bad) {
            throw Unreadable.badValue(field.at(), ":" + field.tag() + ":", text);
        }
    }
}
