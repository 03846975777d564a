package pl.pomost.platform.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.platform.bank.XmlIn.Element;

/**
 * A camt statement with all its pages (StmtPgntn), in their order. Pages of one account and number in one file are one statement; a
 * page without the others is a part, and a part is refused. Balances between the pages (CLBD or ITBD of one, OPBD or ITBD of the next)
 * must be the same, unless each page repeats those of the whole.
 */
final class CamtPages {

    private static final String STATEMENT_PAGE = "StmtPgntn";
    private static final String NUMBER = "PgNb";
    private static final String BALANCE = "Bal";
    private static final List<String> OPENING = List.of("OPBD", "PRCD");
    private static final List<String> CLOSING = List.of("CLBD");
    private static final List<String> BETWEEN = List.of("ITBD");

    private final List<Element> pages;

    private CamtPages(List<Element> pages) {
        this.pages = pages;
    }

    /** The statements of a message. @throws pl.pomost.kernel.refusal.Refusal INVALID when pages are missing */
    static List<CamtPages> of(Element message) {
        message.find("GrpHdr", "MsgPgntn").ifPresent(CamtPages::refusePart);
        var found = new LinkedHashMap<String, List<Element>>();
        for (var statement : message.all("Stmt")) {
            var key = statement.find(STATEMENT_PAGE).isEmpty()
                    ? Integer.toString(found.size())
                    : CamtFile.account(statement.one("Acct")).value() + " "
                            + statement.one("Id").text();
            found.computeIfAbsent(key, each -> new ArrayList<>()).add(statement);
        }
        return found.values().stream().map(CamtPages::whole).toList();
    }

    /** A page that is not the only one. */
    private static void refusePart(Element page) {
        if (number(page) > 1) {
            throw Unreadable.beginningMissing(page.one(NUMBER).at(), page.name());
        }
        if (!isLast(page)) {
            throw Unreadable.restMissing(page.at(), page.name());
        }
    }

    private static CamtPages whole(List<Element> pages) {
        if (pages.get(0).find(STATEMENT_PAGE).isPresent()) {
            pages.sort((one, other) -> Long.compare(number(page(one)), number(page(other))));
            refuseTwice(pages);
            for (int i = 0; i < pages.size(); i++) {
                refuseAtPlace(pages, i);
            }
        }
        pages.forEach(CamtPages::refuseContradiction);
        var whole = new CamtPages(pages);
        whole.refuseApart();
        return whole;
    }

    /** A balance may be repeated; told differently, nobody knows which one is true. */
    private static void refuseContradiction(Element page) {
        for (var codes : List.of(OPENING, CLOSING)) {
            var balances = told(page, codes);
            for (var other : balances) {
                var first = CamtFile.signed(balances.get(0));
                if (!CamtFile.signed(other).equals(first)) {
                    throw Unreadable.contradiction(
                            other.at(), "Bal " + String.join("/", codes), first, CamtFile.signed(other));
                }
            }
        }
    }

    private static void refuseTwice(List<Element> pages) {
        for (int i = 1; i < pages.size(); i++) {
            if (number(page(pages.get(i))) == number(page(pages.get(i - 1)))) {
                throw Unreadable.refusal(Reason.ofField("file", "statement.twice-in-file")
                        .with("line", pages.get(i).at().line())
                        .with("id", pages.get(i).one("Id").text()));
            }
        }
    }

    /** @param place of the page among its like, from 0 */
    private static void refuseAtPlace(List<Element> pages, int place) {
        var page = page(pages.get(place));
        long number = number(page);
        if (number != place + 1) {
            throw Unreadable.beginningMissing(page.one(NUMBER).at(), STATEMENT_PAGE + " " + number);
        }
        if (isLast(page) != (place == pages.size() - 1)) {
            throw Unreadable.restMissing(page.at(), STATEMENT_PAGE + " " + number);
        }
    }

    private static Element page(Element statement) {
        return statement.one(STATEMENT_PAGE);
    }

    private static long number(Element page) {
        return CamtFile.count(page.one(NUMBER));
    }

    private static boolean isLast(Element page) {
        return CamtFile.isTrue(page.find("LastPgInd"));
    }

    Element first() {
        return pages.get(0);
    }

    /** The entries of all pages, in their order. */
    List<Element> entries() {
        return pages.stream().flatMap(page -> page.all("Ntry").stream()).toList();
    }

    Element opening() {
        return pages.stream()
                .flatMap(page -> told(page, OPENING).stream())
                .findFirst()
                .orElseThrow(() -> Unreadable.missing(first().at(), "Bal OPBD"));
    }

    Element closing() {
        return pages.stream()
                .flatMap(page -> told(page, CLOSING).stream().limit(1))
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> Unreadable.missing(pages.get(pages.size() - 1).at(), "Bal CLBD"));
    }

    /** A summary is one of its page, or of the whole. */
    void refuseOtherSums() {
        for (var page : pages) {
            page.find("TxsSummry")
                    .flatMap(said -> new CamtSummary(said, page.all("Ntry"))
                            .difference()
                            .filter(differs -> pages.size() == 1
                                    || new CamtSummary(said, entries())
                                            .difference()
                                            .isPresent()))
                    .ifPresent(differs -> {
                        throw differs;
                    });
        }
    }

    private void refuseApart() {
        if (repeatsTheWhole()) {
            return;
        }
        for (int i = 1; i < pages.size(); i++) {
            var before = end(pages.get(i - 1));
            var next = beginning(pages.get(i));
            if (before.isPresent()
                    && next.isPresent()
                    && !CamtFile.signed(before.get()).equals(CamtFile.signed(next.get()))) {
                throw Unreadable.pagesApart(
                        next.get().at(), CamtFile.signed(next.get()), CamtFile.signed(before.get()));
            }
        }
    }

    private boolean repeatsTheWhole() {
        return Stream.of(OPENING, CLOSING).allMatch(codes -> {
            var balances = pages.stream()
                    .<Element>flatMap(page -> told(page, codes).stream().limit(1))
                    .map(CamtFile::signed)
                    .toList();
            return balances.size() == pages.size()
                    && balances.stream().distinct().count() == 1;
        });
    }

    private static Optional<Element> beginning(Element page) {
        var between = told(page, BETWEEN);
        var whole = told(page, OPENING).stream().findFirst();
        return whole.isPresent() || between.size() < 2 && told(page, CLOSING).isEmpty()
                ? whole
                : between.stream().findFirst();
    }

    private static Optional<Element> end(Element page) {
        var between = told(page, BETWEEN);
        var whole = told(page, CLOSING).stream().findFirst();
        return whole.isPresent() || between.size() < 2 && told(page, OPENING).isEmpty()
                ? whole
                : between.stream().reduce((earlier, later) -> later);
    }

    /** Balances of the first of those codes that the page tells. */
    private static List<Element> told(Element page, List<String> codes) {
        return codes.stream()
                .map(code -> page.all(BALANCE).stream()
                        .filter(each -> code.equals(each.find("Tp", "CdOrPrtry", "Cd")
                                .map(Element::text)
                                .orElse("")))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
