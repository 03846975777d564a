package pl.pomost.business.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.checklist.CheckedItem.Item;
import pl.pomost.business.checklist.PlanChecklist;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.GrantArithmetic;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.business.decision.GrantOperandKind;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.comparison.PlanComparison;

/** Domain, 3.2 (g2) and 6.1: what each member asks for, up to the limit of one person, is part of the grant's arithmetic. */
class PersonAmountsTest {

    /** 5 members, one asks 25 000 and counts for 20 000, the others 15 000: 80 000; the lines cost 78 450.20. */
    @ParameterizedTest
    @EnumSource
    void goesFromTheApplicationToTheApproval(Ground ground) {
        ground.office(office -> {
            var given = begun(office);
            asks(given, "25000", "15000", "15000", "15000", "15000");
            Plans.complete(office.as(given.file().advisor(), Role.ADVISOR), given.number(), "78450.20");
            given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new)
                    .assessed("78450.20");

            office.inTransaction(() -> {
                var limits = office.the(GrantFigures.class).of(given.file());
                assertThat(limits.people().asked()).isEqualTo(Money.of("85000"));
                assertThat(limits.forPersons()).isEqualTo(Money.of("80000"));
                assertThat(limits.eligible()).isEqualTo(Money.of("78450.20"));
                assertThat(office.the(GrantArithmetic.class)
                                .of(
                                        given.file(),
                                        limits,
                                        office.the(GrantFigures.class).underlying(given.file())))
                        .filteredOn(operand -> operand.kind() == GrantOperandKind.PERSONS)
                        .singleElement()
                        .satisfies(operand -> assertThat(operand.why().rule()).isEqualTo("operand.persons-asked"));
                return null;
            });
            given.approvedFor("78450.20");
            assertThat(given.stage()).isEqualTo(Stage.APPROVED);
        });
    }

    @Test
    void refusesAnApplicationAboveWhatItsPersonsAskFor() {
        var given = begun(Office.onFakes());
        asks(given, "25000", "15000", "15000", "15000", "15000");
        Plans.complete(given.office(), given.number(), "80000.01");

        assertThat(rules(given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new)))
                .containsExactly("plan.over-person-amounts");
        assertThat(given.office().the(PlanChecklist.class).of(given.file()))
                .filteredOn(item -> !item.met())
                .extracting(item -> item.item())
                .containsExactly(Item.LIMIT_OF_PERSONS);
    }

    @Test
    void refusesAnApprovalAboveWhatPersonsAskFor() {
        var given = begun(Office.onFakes());
        asks(given, "10000", "10000", "10000", "10000", "10000");
        Plans.complete(given.office(), given.number(), "50000.00");
        given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new)
                .assessed("50000.00");

        var refusal = given.refusalOf(
                Staff.MANAGER,
                Role.MANAGER,
                ApproveGrant.class,
                ref -> new ApproveGrant.Command(ref, Money.of("50000.01"), "Za dużo."));

        assertThat(rules(refusal)).contains("grant.above-person-amounts");
    }

    @Test
    void wantsAmountsOfAllOrOfNobody() {
        var given = begun(Office.onFakes());
        Plans.complete(given.office(), given.number(), "60000.00");
        record(
                given,
                List.of(
                        asking(members(given).get(0), "20000"),
                        asking(members(given).get(1), "20000")));

        assertThat(rules(given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new)))
                .containsExactly("plan.person-amounts-missing", "plan.over-person-amounts");
        record(given, List.of());
        given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
        assertThat(given.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void wantsAmountsWhereTheRulesDo() {
        var office = Office.onFakes();
        Rules.changed(office, Setting.PERSON_AMOUNTS_REQUIRED, "true");
        var given = begun(office);
        Plans.complete(office, given.number(), "50000.00");

        assertThat(rules(given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new)))
                .containsExactly("plan.person-amounts-absent");
        asks(given, "10000", "10000", "10000", "10000", "10000");
        given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
        assertThat(given.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheHashedTextAndInTheDifferenceOfVersions(Ground ground) {
        ground.office(office -> {
            var given = begun(office);
            asks(given, "10000", "10000", "10000", "10000", "10000");
            Plans.complete(office.as(given.file().advisor(), Role.ADVISOR), given.number(), "40000.00");
            given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
            office.inTransaction(() -> {
                Filled.set(office.the(CaseFiles.class).look(given.number()), "stage", Stage.FORMAL_CORRECTION);
                return null;
            });
            asks(given, "12000", "10000", "10000", "10000", "10000");
            given.advisorDoes(ResubmitApplication.class, ResubmitApplication.Command::new);

            var person = members(given).get(0);
            office.inTransaction(() -> {
                assertThat(office.the(BusinessPlans.class)
                                .submissionsOf(given.number())
                                .get(1)
                                .content())
                        .contains("personAmount " + person + " 8\n12000.00\n");
                assertThat(office.the(PlanComparison.class)
                                .of(given.number(), 1, 2)
                                .declared())
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.name()).isEqualTo("personAmount " + person);
                            assertThat(change.before()).isEqualTo("10000.00");
                            assertThat(change.after()).isEqualTo("12000.00");
                        });
                return null;
            });
        });
    }

    /** Domain, 6.1: where legal persons found the cooperative, employed persons are counted, not members. */
    @Test
    void countsTheEmployedPersonsOfLegalFounders() {
        var office = Office.onFakes();
        var given = new Cases(office).opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.FOUND);
        given.advisorDoes(
                NameLegalFounders.class,
                ref -> new NameLegalFounders.Command(
                        ref,
                        List.of(
                                new NameLegalFounders.Founder("Fundacja A", null, "1234563218", "Anna Nowak"),
                                new NameLegalFounders.Founder("Fundacja B", null, "5260250274", "Jan Kos")),
                        5));
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);

        record(
                given,
                List.of(
                        asking("1", "20000"),
                        asking("2", "20000"),
                        asking("3", "20000"),
                        asking("4", "20000"),
                        asking("5", "20000")));

        assertThat(office.the(GrantFigures.class).of(given.file()).forPersons()).isEqualTo(Money.of(100_000));
        assertThat(rules(refusal(given, List.of(asking("6", "20000"))))).containsExactly("plan.person-not-counted");
    }

    /** Who leaves while the application is written takes the share along; it stands in no submitted text. */
    @Test
    void losesTheShareOfWhoLeaves() {
        var given = begun(Office.onFakes(), 6);
        asks(given, "15000", "15000", "15000", "15000", "15000", "15000");
        var left = members(given).get(5);

        given.advisorDoes(
                LeaveGroup.class,
                ref -> new LeaveGroup.Command(ref, left, given.office().today()));

        assertThat(given.office().the(GrantFigures.class).of(given.file()).forPersons())
                .isEqualTo(Money.of(75_000));
        Plans.complete(given.office(), given.number(), "75000.00");
        given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
        assertThat(plan(given).personAmounts())
                .extracting(PersonAmount::person)
                .hasSize(5)
                .doesNotContain(left);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var given = begun(Office.onFakes());
        var member = members(given).get(0);

        assertThat(refusal(given, List.of(asking(" ", "1"), asking(member, "-0.01"), asking(member, null)))
                        .verdict()
                        .reasons())
                .extracting(Reason::field)
                .containsExactly("amounts[0].person", "amounts[1].amount", "amounts[2].amount");
        assertThat(rules(refusal(given, List.of(asking(member, "1"), asking(member, "2")))))
                .containsExactly("plan.person-twice");
    }

    private static GivenCase begun(Office office) {
        return begun(office, 5);
    }

    private static GivenCase begun(Office office, int people) {
        return new Cases(office)
                .opened()
                .withTrainedGroup(people)
                .advisorDoes(StartApplication.class, StartApplication.Command::new);
    }

    private static List<String> members(GivenCase given) {
        return given.office().inTransaction(() -> given.group().members().stream()
                .map(GroupMember::participantNumber)
                .toList());
    }

    private static BusinessPlan plan(GivenCase given) {
        return given.office().the(BusinessPlans.class).of(given.number());
    }

    private static void asks(GivenCase given, String... amounts) {
        var members = members(given);
        var asked = new ArrayList<RecordPersonAmounts.Asking>();
        for (int i = 0; i < amounts.length; i++) {
            asked.add(asking(members.get(i), amounts[i]));
        }
        record(given, asked);
    }

    private static void record(GivenCase given, List<RecordPersonAmounts.Asking> asked) {
        given.advisorDoes(RecordPersonAmounts.class, ref -> new RecordPersonAmounts.Command(ref, asked));
    }

    private static Refusal refusal(GivenCase given, List<RecordPersonAmounts.Asking> asked) {
        return given.refusalOf(RecordPersonAmounts.class, ref -> new RecordPersonAmounts.Command(ref, asked));
    }

    private static RecordPersonAmounts.Asking asking(String person, @Nullable String amount) {
        return new RecordPersonAmounts.Asking(person, amount == null ? null : Money.of(amount));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
