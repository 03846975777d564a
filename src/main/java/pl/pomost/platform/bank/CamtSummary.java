package pl.pomost.platform.bank;

import java.util.List;
import java.util.function.Predicate;
import pl.pomost.kernel.money.Money;
import pl.pomost.platform.bank.XmlIn.Element;

/** What a camt statement says itself of its entries: how many and how much, all of them, in and out. */
final class CamtSummary {

    private final Element said;
    private final List<Element> entries;

    CamtSummary(Element said, List<Element> entries) {
        this.said = said;
        this.entries = entries;
    }

    /** @throws pl.pomost.kernel.refusal.Refusal with the place of the figure that the entries do not make */
    void refuseWhatDiffers() {
        compare("TtlNtries", entry -> true);
        compare("TtlCdtNtries", entry -> direction(entry).equals("CRDT"));
        compare("TtlDbtNtries", entry -> direction(entry).equals("DBIT"));
    }

    private static String direction(Element entry) {
        return entry.one("CdtDbtInd").text();
    }

    private void compare(String total, Predicate<Element> counted) {
        var those = entries.stream().filter(counted).toList();
        said.find(total, "NbOfNtries").ifPresent(number -> {
            if (!number.text().equals(Integer.toString(those.size()))) {
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
