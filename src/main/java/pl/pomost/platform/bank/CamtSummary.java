package pl.pomost.platform.bank;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.platform.bank.XmlIn.Element;

/** What a camt statement says itself of its entries: how many and how much, all of them, in and out. */
final class CamtSummary {

    private final Element said;
    private final List<Element> entries;

    CamtSummary(Element said, List<Element> entries) {
        this.said = said;
        this.entries = entries;
    }

    /** Why it is refused, with the place of the figure that the entries do not make; empty when they make all. */
    Optional<Refusal> difference() {
        try {
            compare("TtlNtries", entry -> true);
            compare("TtlCdtNtries", entry -> direction(entry).equals("CRDT"));
            compare("TtlDbtNtries", entry -> direction(entry).equals("DBIT"));
            return Optional.empty();
        } catch (Refusal differs) {
            return Optional.of(differs);
        }
    }

    private static String direction(Element entry) {
        return entry.one("CdtDbtInd").text();
    }

    private void compare(String total, Predicate<Element> counted) {
        var those = entries.stream().filter(counted).toList();
        said.find(total, "NbOfNtries").ifPresent(number -> {
            if (CamtFile.count(number) != those.size()) {
                throw Unreadable.badValue(number.at(), total + "/NbOfNtries", number.text());
            }
        });
        said.find(total, "Sum").ifPresent(sum -> {
            var made = those.stream()
                    .map(entry -> CamtFile.amount(entry.one("Amt")))
                    .collect(Money.summing());
            if (!CamtFile.money(sum).equals(made)) {
                throw Unreadable.badValue(sum.at(), total + "/Sum", sum.text());
            }
        });
    }
}
