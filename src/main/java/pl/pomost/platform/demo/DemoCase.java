package pl.pomost.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** One case of the demonstration while it is told. Everything about it follows from its index. */
final class DemoCase {

    private static final String[] NAMES = {
        "Żuraw",
        "Łąka",
        "Młyn",
        "Ścieżka",
        "Pszczoła",
        "Dąbrowa",
        "Piekarnia Wiślana",
        "Ogród",
        "Czysty Dom",
        "Szwalnia",
        "Rowerownia",
        "Smak Kujaw",
        "Zielony Zakątek",
        "Wspólny Stół",
        "Świetlica",
        "Kuźnia",
        "Lawenda",
        "Brzoza",
        "Przystań",
        "Mozaika"
    };
    private static final String[] SEATS = {
        "0417011", "0412011", "0402011", "0405011", "0463011", "0461011", "0462011", "0464011"
    };

    private final int index;
    private final LocalDate opened;
    private final DemoStage.Fate fate;
    private final List<String> participants = new ArrayList<>();
    private @Nullable CaseNumber number;
    private @Nullable PayoutReference prepared;

    DemoCase(int index, LocalDate opened, DemoStage.Fate fate) {
        this.index = index;
        this.opened = opened;
        this.fate = fate;
    }

    int index() {
        return index;
    }

    DemoStage.Fate fate() {
        return fate;
    }

    LocalDate dayOf(DemoStage act) {
        return opened.plusDays(act.afterDays());
    }

    boolean reaches(DemoStage act) {
        return act.compareTo(fate.last()) <= 0;
    }

    String name() {
        var round = index / NAMES.length;
        return "Spółdzielnia Socjalna " + NAMES[index % NAMES.length] + (round == 0 ? "" : " " + (round + 1));
    }

    String seat() {
        return SEATS[index % SEATS.length];
    }

    String advisor() {
        return index % 3 == 2 ? "doradca2" : "doradca";
    }

    String manager() {
        return index % 2 == 0 ? "kierownik" : "kierownik2";
    }

    String firstAssessor() {
        return index % 3 == 0 ? "asesor1" : "asesor2";
    }

    String secondAssessor() {
        return index % 3 == 1 ? "asesor1" : "asesor3";
    }

    int members() {
        return 3 + index % 3;
    }

    /** Cost lines, each paid from the grant alone. */
    List<Money> lines() {
        var half = Money.of(members() * 9_000L + index % 7 * 100L);
        return List.of(half, Money.of(members() * 8_000L), Money.of(1_234).plus(Money.ofGrosze(index * 7L)));
    }

    Money asked() {
        return Money.sum(lines());
    }

    List<String> participants() {
        return participants;
    }

    CaseNumber number() {
        if (number == null) {
            throw new IllegalStateException("not opened yet");
        }
        return number;
    }

    PayoutReference prepared() {
        if (prepared == null) {
            throw new IllegalStateException("no payout prepared yet");
        }
        return prepared;
    }

    void preparedAs(PayoutReference reference) {
        prepared = reference;
    }

    void isOpenedAs(String subject) {
        number = new CaseNumber(subject);
    }
}
