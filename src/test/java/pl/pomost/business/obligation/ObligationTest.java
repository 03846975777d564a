package pl.pomost.business.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.Visit;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeReferences;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenVisit;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.register.ObligationRegister;

class ObligationTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void followsTheStagesOfACase(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office).opened().submitted();
            var submitted = office.today();

            assertThat(open(given)).extracting(Obligation::kind).containsExactly(ObligationKind.ASSESS_FORMALLY);
            assertThat(open(given).get(0).term().from()).isEqualTo(submitted);
            assertThat(open(given).get(0).due())
                    .isEqualTo(given.file().due().orElseThrow())
                    .isAfter(submitted);

            given.formallyAssessed();

            assertThat(all(given))
                    .extracting(Obligation::number, Obligation::kind, Obligation::isOpen)
                    .containsExactly(
                            tuple(1, ObligationKind.ASSESS_FORMALLY, false),
                            tuple(2, ObligationKind.ASSESS_ON_MERIT, true));
        });
    }

    @Test
    void plansTwoVisitsWithTheFirstTrancheAndEndsOneWithEachVisit() {
        var office = Office.onFakes().on(START);
        var given = spending(office);

        assertThat(open(given))
                .extracting(Obligation::kind, Obligation::due)
                .contains(
                        tuple(ObligationKind.VISIT_EARLY, START.plusMonths(3)),
                        tuple(ObligationKind.VISIT_LATE, START.plusMonths(12)));

        visit(given);
        assertThat(open(given)).extracting(Obligation::kind).doesNotContain(ObligationKind.VISIT_EARLY);
        visit(given);
        assertThat(open(given)).extracting(Obligation::kind).doesNotContain(ObligationKind.VISIT_LATE);
    }

    @Test
    void leavesNothingOpenAtTheEndOfTheRoad() {
        var given = new Cases(Office.onFakes().on(START)).opened().submitted();
        add(given, "Dosłać zgodę gminy", START.plusMonths(2), Role.ADVISOR);

        given.advisorDoes(
                pl.pomost.business.casefile.WithdrawCase.class,
                ref -> new pl.pomost.business.casefile.WithdrawCase.Command(ref, "Grupa zrezygnowała."));

        assertThat(open(given)).isEmpty();
        assertThat(all(given)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void isAddedByHandAndFulfilledByItsOwnerOnce(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(START)).opened();
            add(given, "Dosłać zgodę gminy", START.plusDays(10), Role.MANAGER);

            assertThat(rules(given.refusalOf(
                            FulfilObligation.class, ref -> new FulfilObligation.Command(ref, 1, "Jest."))))
                    .containsExactly("obligation.not-yours");
            given.managerDoes(FulfilObligation.class, ref -> new FulfilObligation.Command(ref, 1, "Zgoda przyszła."));

            assertThat(all(given).get(0).closedOn()).contains(START);
            assertThat(all(given).get(0).note()).contains("Zgoda przyszła.");
            assertThat(rules(given.refusalOf(
                            Staff.MANAGER,
                            Role.MANAGER,
                            FulfilObligation.class,
                            ref -> new FulfilObligation.Command(ref, 1, "Znowu."))))
                    .containsExactly("obligation.closed");
        });
    }

    @Test
    void refusesWhatCannotBeOwed() {
        var given = new Cases(Office.onFakes().on(START)).opened().submitted();

        assertThat(rules(given.refusalOf(
                        AddObligation.class,
                        ref -> new AddObligation.Command(ref, "Później", START.minusDays(1), Role.AUDITOR))))
                .containsExactlyInAnyOrder("in-past", "obligation.owner");
        assertThat(rules(given.refusalOf(
                        "doradca2",
                        Role.ADVISOR,
                        AddObligation.class,
                        ref -> new AddObligation.Command(ref, "Cudza sprawa", START.plusDays(30), Role.ADVISOR))))
                .containsExactly("separation.not-the-advisor");
        assertThat(rules(given.refusalOf(
                        Staff.MANAGER,
                        Role.MANAGER,
                        FulfilObligation.class,
                        ref -> new FulfilObligation.Command(ref, 1, "Gotowe."))))
                .containsExactly("obligation.follows-stage");
        assertThat(given.refusalOf(FulfilObligation.class, ref -> new FulfilObligation.Command(ref, 9, "Gotowe."))
                        .kind())
                .isEqualTo(pl.pomost.kernel.refusal.Refusal.Kind.UNKNOWN);
    }

    /** domain.md 3.8: three founders, two more members within 12 months of the entry. */
    @Test
    void asksACooperativeOfFewFoundersForFurtherMembers() {
        var office = Office.onFakes().on(START);
        Rules.changed(office, Setting.MIN_FOUNDERS_NATURAL, "3");
        var three = new Cases(office)
                .opened()
                .withTrainedGroup(3)
                .approvedAtOnceFor("60000.00")
                .registered();
        var five = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("60000.00")
                .registered();

        assertThat(open(five)).extracting(Obligation::kind).doesNotContain(ObligationKind.ADMIT_MEMBERS);
        var owed = open(three).stream()
                .filter(each -> each.kind() == ObligationKind.ADMIT_MEMBERS)
                .findFirst()
                .orElseThrow();
        assertThat(owed.due())
                .isEqualTo(FakeReferences.endOfTerm(owed.term().from().plusMonths(12)));
        assertThat(owed.owner()).isEqualTo(Role.ADVISOR);
    }

    /** domain.md 3.8: a cooperative of legal persons employs five persons within six months of the entry. */
    @Test
    void asksACooperativeOfLegalPersonsForJobs() {
        var office = Office.onFakes().on(START);
        var given = new Cases(office)
                .opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.FOUND)
                .counting(5)
                .approvedAtOnceFor("60000.00")
                .registered();

        var owed = open(given).stream()
                .filter(each -> each.kind() == ObligationKind.EMPLOY_PERSONS)
                .findFirst()
                .orElseThrow();
        assertThat(owed.due())
                .isEqualTo(FakeReferences.endOfTerm(owed.term().from().plusMonths(6)));
        assertThat(owed.owner()).isEqualTo(Role.ADVISOR);
    }

    /** domain.md 3.11: -14, -7, -1 and +1 days. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAKES")
    void remindsOnTheDaysOfTheRules(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(START)).opened();
            add(given, "Polisa", START.plusDays(20), Role.ADVISOR);

            assertThat(reminder(office, given, START)).isEqualTo(START.plusDays(6));
            assertThat(reminder(office, given, START.plusDays(6))).isEqualTo(START.plusDays(6));
            assertThat(reminder(office, given, START.plusDays(7))).isEqualTo(START.plusDays(13));
            assertThat(reminder(office, given, START.plusDays(20))).isEqualTo(START.plusDays(21));
            assertThat(reminder(office, given, START.plusDays(22))).isNull();
        });
    }

    private static LocalDate reminder(Office office, GivenCase given, LocalDate day) {
        office.on(day).as(Cases.ADVISOR, Role.ADVISOR);
        return office.inTransaction(() -> office.the(ObligationRegister.class).of(given.number()))
                .lines()
                .get(0)
                .row()
                .reminderOn();
    }

    private static GivenCase spending(Office office) {
        return new Cases(office)
                .opened()
                .approvedAtOnceFor("10000.00")
                .registered()
                .agreed()
                .firstTranchePaid();
    }

    private static void visit(GivenCase given) {
        given.advisorDoes(
                RecordVisit.class,
                ref -> GivenVisit.command(given, ref, given.office().today(), Visit.Result.OK));
    }

    private static void add(GivenCase given, String subject, LocalDate due, Role owner) {
        given.advisorDoes(AddObligation.class, ref -> new AddObligation.Command(ref, subject, due, owner));
    }

    private static List<Obligation> all(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number()));
    }

    private static List<Obligation> open(GivenCase given) {
        return all(given).stream().filter(Obligation::isOpen).toList();
    }

    private static List<String> rules(pl.pomost.kernel.refusal.Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
