package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.records.register.ObligationFilter.Scope;

class ObligationRegisterTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void listsWhatIsOwedByItsDayAndPagesByKey(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(START);
            var cases = new Cases(office);
            var first = cases.opened();
            var second = cases.opened();
            owes(second, "trzecie", 20, Role.MANAGER);
            owes(first, "drugie", 9, Role.ACCOUNTANT);
            owes(second, "pierwsze", 9, Role.ADVISOR);
            owes(first, "zerowe", 2, Role.ADVISOR);

            office.as("kierownik", Role.MANAGER);
            var page = page(office, ObligationFilter.of(Scope.ALL), null, 2);
            assertThat(page).extracting(ObligationRow::subject).containsExactly("zerowe", "drugie");
            assertThat(page(office, ObligationFilter.of(Scope.ALL), page.get(1).mark(), 9))
                    .extracting(ObligationRow::subject)
                    .containsExactly("pierwsze", "trzecie");
            assertThat(page(office, ObligationFilter.of(Scope.MINE), null, 9))
                    .extracting(ObligationRow::subject)
                    .containsExactly("trzecie");
            assertThat(page(office, new ObligationFilter(Scope.ALL, START.plusDays(2)), null, 9))
                    .extracting(ObligationRow::daysLeft)
                    .containsExactly(2L);

            office.on(START.plusDays(10)).as(first.file().advisor(), Role.ADVISOR);
            assertThat(count(office, Scope.MINE)).isEqualTo(2);
            assertThat(page(office, ObligationFilter.of(Scope.LATE), null, 9))
                    .extracting(ObligationRow::subject)
                    .containsExactly("zerowe", "drugie", "pierwsze");
            assertThat(page(office, ObligationFilter.of(Scope.LATE), null, 1).get(0))
                    .matches(ObligationRow::late)
                    .extracting(ObligationRow::daysLeft)
                    .isEqualTo(-8L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachDayOfACase(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(START);
            var given = new Cases(office)
                    .opened()
                    .approvedAtOnceFor("10000.00")
                    .registered()
                    .agreed()
                    .firstTranchePaid();
            owes(given, "Polisa", 5, Role.ADVISOR);

            var sheet = office.inTransaction(
                    () -> office.the(ObligationRegister.class).of(given.number()));

            assertThat(sheet.version()).isEqualTo(given.file().version());
            assertThat(sheet.lines())
                    .extracting(ObligationRegister.Line::explanationPl)
                    .contains(
                            "Data wpisana 2 marca 2026. Termin upływa 7 marca 2026 (sobota).",
                            "3\u00a0miesiące po przekazaniu środków 2 marca 2026."
                                    + " Termin upływa 2 czerwca 2026 (wtorek).");
            assertThat(sheet.lines())
                    .extracting(ObligationRegister.Line::explanationEn)
                    .anyMatch(
                            text -> text.startsWith("12\u00a0months after the transfer of the money on 2 March 2026."));
        }
    }

    @Test
    void marksAPlaceInTheListAndReadsItAgain() {
        var mark = new ObligationMark(LocalDate.of(2026, 12, 4), new CaseNumber("GR-2026-0005"), 3);

        assertThat(ObligationMark.read(mark.text())).contains(mark);
        for (var wrong : List.of("", "2026-13-04_GR-2026-0005_3", "2026-12-04_GR_3", "2026-12-04_GR-2026-0005_", "x")) {
            assertThat(ObligationMark.read(wrong)).as(wrong).isEmpty();
        }
    }

    private static void owes(GivenCase given, String subject, int days, Role owner) {
        given.advisorDoes(
                AddObligation.class, ref -> new AddObligation.Command(ref, subject, START.plusDays(days), owner));
    }

    private static List<ObligationRow> page(Office office, ObligationFilter filter, ObligationMark after, int limit) {
        return office.inTransaction(() -> office.the(ObligationRegister.class).page(filter, after, limit));
    }

    private static long count(Office office, Scope scope) {
        return office.inTransaction(() -> office.the(ObligationRegister.class).count(ObligationFilter.of(scope)));
    }
}
