package pl.pomost.business.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.composition.CompositionChange.ConsentState;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 3.2, g16: the composition equals the approved list, or a change to which the office consented. */
class CompositionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String WHY = "Podjęła inną pracę.";

    /** The act names a woman who is not of the group in place of one who is: only with a consent do they register. */
    @ParameterizedTest
    @EnumSource
    void registersWithOtherPeopleOnlyByConsent(Ground ground) {
        ground.office(office -> {
            var given = registering(office.on(DAY), 5, "100000.00");
            var leaver = members(given).get(4);
            var joiner = new People(office).registered();
            var staying = members(given).subList(0, 4);
            given.advisorDoes(NameFounders.class, ref -> new NameFounders.Command(ref, staying, 1));
            assertThat(reasons(given.refusalOf(CompleteRegistration.class, CompositionTest::complete)))
                    .containsExactly(
                            Reason.of("composition.missing").with("person", leaver),
                            Reason.of("composition.others").with("others", 1));

            given.advisorDoes(ProposeComposition.class, change(leaver, joiner));
            assertThat(reasons(given.refusalOf(CompleteRegistration.class, CompositionTest::complete)))
                    .contains(Reason.of("composition.unanswered").with("number", 1));
            given.managerDoes(AnswerComposition.class, ref -> new AnswerComposition.Command(ref, 1, true, null));

            assertThat(members(given)).hasSize(5).containsAll(staying).contains(joiner);
            var named = members(given);
            given.advisorDoes(NameFounders.class, ref -> new NameFounders.Command(ref, named, 0));
            given.advisorDoes(CompleteRegistration.class, CompositionTest::complete);
            assertThat(given.stage()).isEqualTo(Stage.CONTRACT_PREP);
            var kept = office.inTransaction(() -> office.the(Compositions.class).changesOf(given.number()))
                    .get(0);
            assertThat(kept.state()).isEqualTo(ConsentState.CONSENTED);
            assertThat(kept.answeredBy()).contains(GivenMoney.MANAGER);
        });
    }

    @Test
    void signsNoAgreementWithoutSomebodyWhoWasApproved() {
        Ground.FAKES.office(office -> {
            var given = registering(office.on(DAY), 5, "100000.00").foundersNamed();
            given.advisorDoes(CompleteRegistration.class, CompositionTest::complete);
            var leaver = members(given).get(0);
            var joiner = new People(office).registered();

            assertThat(rules(given.refusalOf(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 1, DAY, WHY))))
                    .containsExactly("membership.by-consent");
            given.advisorDoes(ProposeComposition.class, change(leaver, joiner));
            given.managerDoes(AnswerComposition.class, ref -> new AnswerComposition.Command(ref, 1, true, null));

            assertThat(rules(signing(given))).containsExactly("composition.missing", "composition.others");
            given.foundersNamed().agreed();
            assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
        });
    }

    /** 100 000 zł are 5 × 20 000 zł: four people let the grant be 80 000 zł only, and the group would be too small. */
    @Test
    void consentsToNothingThatWouldNotHaveBeenApproved() {
        Ground.FAKES.office(office -> {
            var given = registering(office.on(DAY), 5, "100000.00");
            var member = members(given).get(0);

            assertThat(rules(given.refusalOf(ProposeComposition.class, change(member, null))))
                    .containsExactly("group.too-few-members", "composition.above-persons");
            assertThat(rules(given.refusalOf(ProposeComposition.class, change(null, member))))
                    .containsExactly("group.member-already");
            assertThat(rules(given.refusalOf(ProposeComposition.class, change(new People(office).registered(), null))))
                    .containsExactly("composition.no-member");
            assertThat(rules(given.refusalOf(ProposeComposition.class, change(member, member))))
                    .containsExactly("composition.same");
            assertThat(rules(given.refusalOf(ProposeComposition.class, change(" ", null))))
                    .containsExactly("composition.nobody");
        });
    }

    /** Six people and 100 000 zł, which five let it be: one may leave. */
    @Test
    void letsSomebodyLeaveWhoseShareIsNotNeeded() {
        Ground.FAKES.office(office -> {
            var given = registering(office.on(DAY), 6, "100000.00");
            given.advisorDoes(ProposeComposition.class, change(members(given).get(5), null));
            given.managerDoes(AnswerComposition.class, ref -> new AnswerComposition.Command(ref, 1, true, "Zgoda."));

            assertThat(members(given)).hasSize(5);
            assertThat(reasons(given.refusalOf(
                            ProposeComposition.class, change(members(given).get(4), null))))
                    .containsExactly(
                            Reason.of("group.too-few-members")
                                    .with("members", 4)
                                    .with("needed", 5),
                            Reason.of("composition.above-persons")
                                    .with("approved", Money.of("100000.00"))
                                    .with("persons", 4)
                                    .with("limit", Money.of("80000.00")));
        });
    }

    @Test
    void takesTwoPeopleAndGroundsForARefusal() {
        Ground.FAKES.office(office -> {
            var given = registering(office.on(DAY), 5, "100000.00");
            var leaver = members(given).get(0);
            var joiner = new People(office).registered();
            given.advisorDoes(ProposeComposition.class, change(leaver, joiner));

            assertThat(rules(given.refusalOf(ProposeComposition.class, change(leaver, joiner))))
                    .containsExactly("composition.unanswered");
            assertThat(rules(answering(given, Cases.ADVISOR, true, null))).containsExactly("separation.advised");
            assertThat(rules(answering(given, GivenMoney.MANAGER, false, " "))).containsExactly("required");
            given.managerDoes(AnswerComposition.class, ref -> new AnswerComposition.Command(ref, 1, false, "Nie."));
            assertThat(rules(answering(given, GivenMoney.MANAGER, true, null))).containsExactly("composition.answered");
            assertThat(members(given)).contains(leaver).doesNotContain(joiner);
        });
    }

    @Test
    void changesOnlyBetweenApprovalAndAgreement() {
        Ground.FAKES.office(office -> {
            var given = registering(office.on(DAY), 5, "100000.00").foundersNamed();
            given.advisorDoes(CompleteRegistration.class, CompositionTest::complete)
                    .agreed();

            assertThat(rules(given.refusalOf(
                            ProposeComposition.class, change(members(given).get(0), new People(office).registered()))))
                    .containsExactly("composition.stage");
            assertThat(rules(given.refusalOf(NameFounders.class, ref -> new NameFounders.Command(ref, List.of(), 0))))
                    .containsExactly("composition.not-registering");
        });
    }

    @Test
    void namesTheFoundingLegalPersonsByTheirTaxNumbers() {
        Ground.FAKES.office(office -> {
            var given = new Cases(office.on(DAY))
                    .opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.FOUND)
                    .approvedAtOnceFor("60000.00");
            begin(given);
            var founders = office.the(CompositionPolicy.class).founders(given.file());

            assertThat(founders).hasSameSizeAs(given.group().legalFounders()).allMatch(nip -> nip.length() == 10);
            assertThat(rules(given.refusalOf(
                            NameFounders.class, ref -> new NameFounders.Command(ref, List.of("P-2026-99999"), null))))
                    .containsExactly("required");
            assertThat(rules(given.refusalOf(
                            NameFounders.class, ref -> new NameFounders.Command(ref, List.of("P-2026-99999"), 0))))
                    .containsExactly("composition.no-founder");
            assertThat(rules(given.refusalOf(
                            NameFounders.class,
                            ref -> new NameFounders.Command(ref, Arrays.asList("5260250274", null), 0))))
                    .containsExactly("composition.no-founder", "composition.no-founder");
            assertThat(rules(given.refusalOf(ProposeComposition.class, change("P-2026-99999", null))))
                    .containsExactly("composition.legal");
        });
    }

    /** What was proposed and answered, and what the papers name, stays whatever SQL says. */
    @ParameterizedTest
    @EnumSource
    void staysWhateverSqlSays(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var given = registering(office, 5, "100000.00").foundersNamed();
            given.advisorDoes(ProposeComposition.class, change(members(given).get(0), new People(office).registered()));

            for (var cheat : List.of(
                    "UPDATE composition_change SET joiner = leaver",
                    "UPDATE composition_change SET state = 'CONSENTED', answered_by = proposed_by, answered_on = proposed_on",
                    "UPDATE composition_change SET state = 'CONSENTED'",
                    "UPDATE composition_change SET state = 'REFUSED', answered_by = 'kierownik', answered_on = proposed_on",
                    "DELETE FROM composition_change",
                    "UPDATE named_founders SET others = 1",
                    "DELETE FROM named_founders")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
            given.managerDoes(AnswerComposition.class, ref -> new AnswerComposition.Command(ref, 1, false, "Nie."));
            assertThatThrownBy(() -> store.sql("UPDATE composition_change SET grounds = 'Tak.'"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static GivenCase registering(Office office, int people, String amount) {
        var given = new Cases(office).opened().withGroup(people).approvedAtOnceFor(amount);
        begin(given);
        return given;
    }

    private static void begin(GivenCase given) {
        given.advisorDoes(
                BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, null, RegisterNumbers.NONE));
    }

    private static CompleteRegistration.Command complete(CaseRef ref) {
        return new CompleteRegistration.Command(ref, GivenMoney.fresh(), GivenMoney.ACCOUNT, GivenMoney.NAME, DAY, DAY);
    }

    private static Function<CaseRef, Object> change(@Nullable String leaver, @Nullable String joiner) {
        return ref -> new ProposeComposition.Command(ref, leaver, joiner, WHY);
    }

    private static Refusal answering(GivenCase given, String account, boolean consented, @Nullable String grounds) {
        return given.refusalOf(
                account,
                Role.MANAGER,
                AnswerComposition.class,
                ref -> new AnswerComposition.Command(ref, 1, consented, grounds));
    }

    private static Refusal signing(GivenCase given) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                SignAgreement.class,
                ref -> new SignAgreement.Command(ref, SecurityTerms.note("zarząd", DAY, "sejf")));
    }

    private static List<String> members(GivenCase given) {
        return given.office().inTransaction(() -> given.group().members().stream()
                .map(GroupMember::participantNumber)
                .toList());
    }

    private static List<Reason> reasons(Refusal refusal) {
        return refusal.verdict().reasons();
    }

    private static List<String> rules(Refusal refusal) {
        return reasons(refusal).stream().map(Reason::rule).toList();
    }
}
