package pl.pomost.business.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Domain, 3.2: g8 and the transitions out of G42. */
class NegotiationTest {

    /** Monday; the three working days end on Thursday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void recommendsWhatIsLeftWhenTheGroupAcceptsTheCuts(Ground ground) {
        ground.office(office -> {
            var given = opened(office, "90000.00");
            assertThat(given.stage()).isEqualTo(Stage.NEGOTIATION);
            assertThat(given.file().due()).contains(MONDAY.plusDays(3));
            assertThat(owed(office, given))
                    .containsExactly(tuple(ObligationKind.ANSWER_NEGOTIATION, MONDAY.plusDays(3)));

            given.advisorDoes(AnswerNegotiation.class, ref -> accepts(ref, MONDAY));

            assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            assertThat(recommended(office, given)).isEqualTo(Money.of("90000.00"));
            assertThat(cuts(office, given))
                    .containsEntry(2, Money.of("10000.00"))
                    .hasSize(1);
            assertThat(owed(office, given))
                    .extracting(kind -> kind.toList().get(0))
                    .containsExactly(ObligationKind.DECIDE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void liftsWhatTheGroupConvincesTheCommitteeOf(Ground ground) {
        ground.office(office -> {
            var given = opened(office, "90000.00");
            given.advisorDoes(AnswerNegotiation.class, ref -> argues(ref, MONDAY));
            assertThat(given.stage()).isEqualTo(Stage.NEGOTIATION);
            assertThat(owed(office, given)).isEmpty();

            given.managerDoes(RuleOnCuts.class, ref -> ruling(ref, 2, "4000.00"));

            assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            assertThat(recommended(office, given)).isEqualTo(Money.of("96000.00"));
            assertThat(given.refusalOf(
                                    Staff.MANAGER,
                                    Role.MANAGER,
                                    ApproveGrant.class,
                                    ref -> new ApproveGrant.Command(ref, Money.of("96000.01"), "Plan."))
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule)
                    .contains("grant.above-recommended", "appeal.amount-untold");
            given.letterTermOver().approvedFor("96000.00");
            assertThat(given.stage()).isEqualTo(Stage.APPROVED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void rejectsWhoDoesNotAnswerInTime(Ground ground) {
        ground.office(office -> {
            var given = opened(office, "90000.00");
            office.on(MONDAY.plusDays(3));
            assertThat(refused(given, Staff.MANAGER, RejectUnanswered.class, ref -> unanswered(ref)))
                    .containsExactly("negotiation.runs");
            office.on(MONDAY.plusDays(4));
            assertThat(refused(
                            given,
                            given.file().advisor(),
                            AnswerNegotiation.class,
                            ref -> accepts(ref, office.today())))
                    .containsExactly("negotiation.late");

            given.managerDoes(RejectUnanswered.class, NegotiationTest::unanswered);

            assertThat(given.stage()).isEqualTo(Stage.MERIT_REJECTED);
            office.inTransaction(() -> {
                var result = office.the(Committees.class).resultOf(given.file()).orElseThrow();
                assertThat(result.conclusion()).isEqualTo(Conclusion.NEGATIVE);
                assertThat(result.score()).isEqualByComparingTo("80.0");
                assertThat(result.recommendedAmount()).isEmpty();
                assertThat(result.verdict().reasons())
                        .extracting(Reason::rule)
                        .containsExactly("negotiation.unanswered");
                return null;
            });
        });
    }

    /** A letter that came in time is in time, on whatever day it is recorded. */
    @ParameterizedTest
    @EnumSource
    void takesAnAnswerThatCameInTimeAndWasRecordedLater(Ground ground) {
        ground.office(office -> {
            var given = opened(office, "90000.00");
            office.on(MONDAY.plusDays(7));
            given.advisorDoes(AnswerNegotiation.class, ref -> accepts(ref, MONDAY.plusDays(3)));
            assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void wantsTheCutsToExplainTheDifferenceLineByLine(Ground ground) {
        ground.office(office -> {
            var given = assessed(office, "90000.00");
            assertThat(refused(given, Staff.MANAGER, OpenNegotiation.class, ref -> opening(ref)))
                    .containsExactly("required");
            assertThat(refused(given, Staff.MANAGER, OpenNegotiation.class, ref -> opening(ref, cut(2, "9999.99"))))
                    .containsExactly("negotiation.sum");
            assertThat(refused(
                            given,
                            Staff.MANAGER,
                            OpenNegotiation.class,
                            ref -> opening(
                                    ref,
                                    cut(1, "60000.01"),
                                    cut(1, "0.00"),
                                    new OpenNegotiation.Cut(9, Money.of("1.00"), " "))))
                    .containsExactlyInAnyOrder(
                            "negotiation.above-line",
                            "negotiation.twice",
                            "amount.not-positive",
                            "negotiation.no-line",
                            "required");
            given.managerDoes(OpenNegotiation.class, ref -> opening(ref, cut(1, "4000.00"), cut(2, "6000.00")));
            assertThat(given.stage()).isEqualTo(Stage.NEGOTIATION);
        });
    }

    @ParameterizedTest
    @EnumSource
    void negotiatesOnlyWhatIsQuestionedAndOnlyOnce(Ground ground) {
        ground.office(office -> {
            var whole = assessed(office, "100000.00");
            assertThat(refused(whole, Staff.MANAGER, OpenNegotiation.class, ref -> opening(ref, cut(1, "1.00"))))
                    .containsExactly("negotiation.nothing-questioned");

            var given = opened(office, "90000.00");
            given.advisorDoes(AnswerNegotiation.class, ref -> accepts(ref, MONDAY));
            assertThat(refused(given, Staff.MANAGER, OpenNegotiation.class, ref -> opening(ref, cut(2, "10000.00"))))
                    .containsExactly("negotiation.once");
        });
    }

    @ParameterizedTest
    @EnumSource
    void rulesOnEachLineWithinItsCut(Ground ground) {
        ground.office(office -> {
            var given = opened(office, "90000.00");
            assertThat(refused(given, Staff.MANAGER, RuleOnCuts.class, ref -> ruling(ref, 2, "0.00")))
                    .containsExactly("negotiation.no-answer");
            given.advisorDoes(AnswerNegotiation.class, ref -> argues(ref, MONDAY));
            assertThat(refused(given, Staff.MANAGER, RuleOnCuts.class, ref -> ruling(ref, 2, "10000.01")))
                    .containsExactly("negotiation.above-cut");
            assertThat(refused(given, Staff.MANAGER, RuleOnCuts.class, ref -> ruling(ref, 1, "0.00")))
                    .containsExactly("negotiation.not-questioned");
            assertThat(refused(
                            given,
                            Staff.MANAGER,
                            RuleOnCuts.class,
                            ref -> new RuleOnCuts.Command(ref, List.of(), "Komisja wysłuchała grupy.")))
                    .containsExactly("negotiation.each-line");
            given.managerDoes(RuleOnCuts.class, ref -> ruling(ref, 2, "0.00"));
            assertThat(recommended(office, given)).isEqualTo(Money.of("100000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheNegotiationWhereTheRulesWantItFirst(Ground ground) {
        ground.office(office -> {
            new Cases(office.on(MONDAY));
            Rules.changed(office, Setting.NEGOTIATION_FIRST, "true");
            var given = assessed(office, "90000.00");
            assertThat(given.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);

            given.managerDoes(OpenNegotiation.class, ref -> opening(ref, cut(2, "10000.00")));
            given.advisorDoes(AnswerNegotiation.class, ref -> accepts(ref, MONDAY));

            assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            assertThat(assessed(office, "100000.00").stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheHandsApart(Ground ground) {
        ground.office(office -> {
            var given = assessed(office, "90000.00");
            assertThat(refused(
                            given,
                            Staff.FIRST_ASSESSOR,
                            OpenNegotiation.class,
                            ref -> opening(ref, cut(2, "10000.00"))))
                    .containsExactly("separation.assessed");
            given.managerDoes(OpenNegotiation.class, ref -> opening(ref, cut(2, "10000.00")));
            assertThat(given.refusalOf("ktos.inny", Role.ADVISOR, AnswerNegotiation.class, ref -> accepts(ref, MONDAY))
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule)
                    .containsExactly("separation.not-the-advisor");
        });
    }

    @ParameterizedTest
    @EnumSource
    void standsAgainstSql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = opened(office, "90000.00");
            given.advisorDoes(AnswerNegotiation.class, ref -> argues(ref, MONDAY));
            given.managerDoes(RuleOnCuts.class, ref -> ruling(ref, 2, "4000.00"));
            var other = opened(office, "90000.00");
            var advisor = other.file().advisor();

            for (var cheat : List.of(
                    "UPDATE negotiation SET recommended = 100000",
                    "DELETE FROM negotiation",
                    "UPDATE questioned_line SET cut = 1",
                    "DELETE FROM questioned_line",
                    "UPDATE negotiation_answer SET accepted = FALSE",
                    "DELETE FROM negotiation_answer",
                    "UPDATE negotiation_outcome SET amount = 100000",
                    "DELETE FROM negotiation_outcome",
                    "UPDATE kept_cut SET kept = 0",
                    "DELETE FROM kept_cut",
                    "INSERT INTO questioned_line SELECT negotiation_id, 1, 10, 11, 'x' FROM questioned_line"
                            + " FETCH FIRST 1 ROWS ONLY",
                    "INSERT INTO kept_cut SELECT outcome_id, 1, 10, 5, 'x' FROM kept_cut FETCH FIRST 1 ROWS ONLY",
                    "INSERT INTO negotiation_outcome (id, negotiation_id, case_number, kind, amount, grounds, ended_by, ended_on)"
                            + " SELECT -1, id, case_number, 'RULED', 100000, 'x', '" + advisor + "', opened_on"
                            + " FROM negotiation WHERE case_number = '"
                            + other.number().text() + "'",
                    "INSERT INTO negotiation_outcome (id, negotiation_id, case_number, kind, amount, grounds, ended_by, ended_on)"
                            + " SELECT -1, id, case_number, 'UNANSWERED', 100000, 'x', 'kierownik', opened_on"
                            + " FROM negotiation WHERE case_number = '"
                            + other.number().text() + "'")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static GivenCase assessed(Office office, String recommended) {
        var given = new Cases(office.on(MONDAY)).opened().withTrainedGroup(5);
        office.on(MONDAY);
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);
        Plans.complete(office.as(given.file().advisor(), Role.ADVISOR), given.number(), "60000.00", "40000.00");
        given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
        return given.formallyAssessed()
                .scored(Cards.recommending(82, recommended), Cards.recommending(78, recommended));
    }

    private static GivenCase opened(Office office, String recommended) {
        return assessed(office, recommended)
                .managerDoes(OpenNegotiation.class, ref -> opening(ref, cut(2, "10000.00")));
    }

    private static OpenNegotiation.Command opening(CaseRef ref, OpenNegotiation.Cut... cuts) {
        return new OpenNegotiation.Command(ref, Arrays.asList(cuts));
    }

    private static OpenNegotiation.Cut cut(int line, String amount) {
        return new OpenNegotiation.Cut(line, Money.of(amount), "Cena powyżej rynkowej.");
    }

    private static AnswerNegotiation.Command accepts(CaseRef ref, LocalDate day) {
        return new AnswerNegotiation.Command(ref, day, "Pismo grupy, dokument 7.", true, null);
    }

    private static AnswerNegotiation.Command argues(CaseRef ref, LocalDate day) {
        return new AnswerNegotiation.Command(ref, day, "Pismo grupy.", false, "Tańszej maszyny nie ma na rynku.");
    }

    private static RuleOnCuts.Command ruling(CaseRef ref, int line, String kept) {
        return new RuleOnCuts.Command(
                ref,
                List.of(new RuleOnCuts.Ruling(line, Money.of(kept), "Dwie oferty potwierdzają cenę.")),
                "Komisja wysłuchała grupy.");
    }

    private static RejectUnanswered.Command unanswered(CaseRef ref) {
        return new RejectUnanswered.Command(ref, "Grupa nie odpowiedziała.");
    }

    private static List<String> refused(
            GivenCase given, String account, Class<?> useCase, Function<CaseRef, Object> command) {
        var role = account.equals(given.file().advisor()) ? Role.ADVISOR : Role.MANAGER;
        return given.refusalOf(account, role, useCase, command).verdict().reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> owed(Office office, GivenCase given) {
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number()).stream()
                .filter(Obligation::isOpen)
                .filter(each -> List.of(ObligationKind.ANSWER_NEGOTIATION, ObligationKind.DECIDE)
                        .contains(each.kind()))
                .map(each -> tuple(each.kind(), each.due()))
                .toList());
    }

    private static Money recommended(Office office, GivenCase given) {
        return office.inTransaction(() -> office.the(Committees.class)
                .resultOf(given.file())
                .orElseThrow()
                .recommendedAmount()
                .orElseThrow());
    }

    private static java.util.Map<Integer, Money> cuts(Office office, GivenCase given) {
        return office.inTransaction(() -> office.the(NegotiationBook.class).cuts(given.number()));
    }
}
