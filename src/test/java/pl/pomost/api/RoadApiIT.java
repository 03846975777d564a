package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** A client that knows the OpenAPI document alone carries three cases from the first conversation to the closing. */
class RoadApiIT extends Outside {

    private static final int HALF = 6;
    private static final int YEAR = 12;

    private final Traveller founding = new Traveller("NATURAL_PERSONS", "FOUND");
    private final Traveller joining = new Traveller("NATURAL_PERSONS", "JOIN");
    private final Traveller organisations = new Traveller("LEGAL_PERSONS", "FOUND");

    @Test
    void leadsFoundersJoinersAndOrganisationsToTheClosing() {
        all(Traveller::gathers);
        learn();
        all(Traveller::applies);
        all(Traveller::isAssessed);
        all(Traveller::isGranted);
        ApprovedCase.beginsAMonth();
        all(Traveller::isRegistered);
        all(Traveller::signs);
        all(each -> each.isPaid(1));
        all(Traveller::settles);
        all(each -> each.isPaid(2));
        var first = YearMonth.from(ApprovedCase.today());
        bridge("BASIC", first, 1, HALF);
        bridge("EXTENDED", first.plusMonths(HALF), HALF + 1, YEAR);
        ApprovedCase.moveTo(first.plusMonths(YEAR).atEndOfMonth());
        all(Traveller::closes);

        all(each -> assertThat(each.stage()).isEqualTo("CLOSED"));
        assertThat(founding.paid()).containsExactly("40000.00", "36000.00");
        assertThat(joining.paid()).containsExactly("40000.00", "0.00");
    }

    private void learn() {
        var first = ApprovedCase.today();
        ApprovedCase.moveTo(first.plusDays(4));
        founding.learns(first);
        joining.learns(first);
    }

    private void bridge(String kind, YearMonth first, int from, int to) {
        founding.isPromised(kind, first);
        for (int month = from; month <= to; month++) {
            var begins = first.plusMonths(month - (long) from).atDay(1);
            movesTo(begins);
            founding.isPaidMonth(month);
            movesTo(begins.plusMonths(1));
            founding.proves(month);
        }
        founding.endsBridging(kind);
    }

    private static void movesTo(LocalDate day) {
        if (day.isAfter(ApprovedCase.today())) {
            ApprovedCase.moveTo(day);
        }
    }

    private void all(Consumer<Traveller> step) {
        List.of(founding, joining, organisations).forEach(step);
    }
}
