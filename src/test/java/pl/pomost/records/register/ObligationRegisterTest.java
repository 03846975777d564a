package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.text.Texts;
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
                    .contains("Data wpisana 2 marca 2026. Termin upływa 7 marca 2026 (sobota).")
                    .anyMatch(text -> text.startsWith("3\u00a0miesiące po przekazaniu środków 2 marca 2026."
                                    + " Termin upływa 2 czerwca 2026 (wtorek). Reguła: ")
                            && text.endsWith(" (firstVisitMonths, do potwierdzenia)."));
            assertThat(sheet.lines())
                    .extracting(ObligationRegister.Line::explanationEn)
                    .anyMatch(text -> text.startsWith("12\u00a0months after the start of activity on 2 March 2026."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsWhatIsOwedAboutPeopleAfterTheCasesOfTheDay(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(START);
            var recruits = new Recruits(office);
            var form = recruits.submitted();
            var called = recruits.proved();
            recruits.step(called, EnrolmentMove.CALL_TO_COMPLETE, "Brak podpisu.");
            recruits.scored(70, 80);
            recruits.scored(60, 90);
            var given = new Cases(office).opened();
            owes(given, "polisa", 7, Role.ADVISOR);

            office.as(Cases.ADVISOR, Role.ADVISOR);
            var mine = page(office, ObligationFilter.of(Scope.MINE), null, 9);
            // 3 and 5 working days from Monday 2 March 2026; the case of 9 March comes before the form of that day.
            assertThat(mine)
                    .extracting(row ->
                            row.kind() + " " + row.due() + " " + row.mark().about())
                    .containsExactly(
                            "COMPLETE_FORM 2026-03-05 " + called,
                            "OTHER 2026-03-09 " + given.number(),
                            "CHECK_FORM 2026-03-09 " + form);
            assertThat(page(office, ObligationFilter.of(Scope.MINE), mine.get(0).mark(), 9))
                    .containsExactlyElementsOf(mine.subList(1, 3));
            assertThat(page(office, ObligationFilter.of(Scope.MINE), mine.get(1).mark(), 9))
                    .containsExactly(mine.get(2));
            assertThat(page(office, ObligationFilter.of(Scope.MINE), mine.get(2).mark(), 9))
                    .isEmpty();
            assertThat(count(office, Scope.MINE)).isEqualTo(3);

            office.as(Staff.MANAGER, Role.MANAGER);
            assertThat(page(office, ObligationFilter.of(Scope.MINE), null, 9))
                    .as("one list of the edition, however many wait for it")
                    .extracting(ObligationRow::kind)
                    .containsExactly(ObligationKind.APPROVE_RECRUITMENT_LIST);
            office.as("doradca2", Role.ADVISOR);
            assertThat(page(office, ObligationFilter.of(Scope.MINE), null, 9)).isEmpty();
            office.as("ksiegowa", Role.ACCOUNTANT);
            assertThat(page(office, ObligationFilter.of(Scope.ALL), null, 9))
                    .as("an accountant reads no people")
                    .allMatch(row -> row.participant() == null);

            office.on(START.plusDays(4));
            for (var watcher : List.of(Role.MANAGER, Role.AUDITOR)) {
                office.as("ktos", watcher);
                assertThat(page(office, ObligationFilter.of(Scope.LATE), null, 9))
                        .singleElement()
                        .matches(ObligationRow::late)
                        .returns(called, ObligationRow::participant);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fillsTheCalendarOfEachWithWhatTheyMayRead(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(START);
            var recruits = new Recruits(office);
            var form = recruits.submitted();
            var given = new Cases(office).opened();
            owes(given, "Zadzwonić do Anny Próbnej", 3, Role.ADVISOR);
            owes(given, "Przelew", 9, Role.ACCOUNTANT);

            var advisor = calendar(office, Cases.ADVISOR, Role.ADVISOR);
            assertThat(advisor)
                    .extracting(CalendarEntry::key)
                    .containsExactly(
                            given.number() + "-1",
                            recruits.edition() + "-CHECK_FORM-"
                                    + recruits.of(form).id());
            assertThat(advisor.get(0).reminders()).containsExactly(-14, -7, -1, 1);
            assertThat(advisor.toString()).doesNotContain("Próbnej", form);
            assertThat(calendar(office, "doradca2", Role.ADVISOR)).isEmpty();
            assertThat(calendar(office, "ksiegowa", Role.ACCOUNTANT))
                    .extracting(CalendarEntry::key)
                    .containsExactly(given.number() + "-2");
            assertThat(calendar(office, "audytor", Role.AUDITOR)).isEmpty();
            assertThat(calendar(office, "admin", Role.ADMINISTRATOR)).isEmpty();
            assertThat(calendar(office, Staff.FIRST_ASSESSOR, Role.ASSESSOR)).isEmpty();

            office.on(START.plusDays(4));
            for (var watcher : List.of(Role.AUDITOR, Role.MANAGER)) {
                assertThat(calendar(office, "ktos", watcher))
                        .extracting(CalendarEntry::key)
                        .containsExactly(given.number() + "-1");
            }
            given.withTrainedGroup(5).submitted().withCommittee();
            assertThat(calendar(office, Staff.FIRST_ASSESSOR, Role.ASSESSOR))
                    .extracting(CalendarEntry::kind)
                    .containsExactly(ObligationKind.ASSESS_FORMALLY);
            assertThat(calendar(office, Staff.THIRD_ASSESSOR, Role.ASSESSOR)).isEmpty();
        }
    }

    private static List<CalendarEntry> calendar(Office office, String account, Role role) {
        office.as(account, role);
        return office.inTransaction(() -> office.the(MyCalendar.class).entries(Texts.POLISH));
    }

    @Test
    void marksAPlaceInTheListAndReadsItAgain() {
        var mark = new ObligationMark(LocalDate.of(2026, 12, 4), "GR-2026-0005", 3);

        assertThat(ObligationMark.read(mark.text())).contains(mark);
        var ofPerson = new ObligationMark(LocalDate.of(2026, 12, 4), "P-2026-00012", 345678);
        assertThat(ObligationMark.read(ofPerson.text())).contains(ofPerson);
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
