package pl.pomost.business.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pomost.given.Staff.FIRST_ASSESSOR;
import static pl.pomost.given.Staff.SECOND_ASSESSOR;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final BridgingKind BASIC = BridgingKind.BASIC;

    @ParameterizedTest
    @EnumSource
    void handsNothingInBeforeAllPapersAreThere(Ground ground) {
        ground.office(office -> {
            var given = drafted(office);
            var some = GivenBridging.papers(given).subList(0, 6);
            given.advisorDoes(RecordBridgingPapers.class, ref -> new RecordBridgingPapers.Command(ref, BASIC, some));

            var refusal = given.refusalOf(SubmitBridging.class, ref -> new SubmitBridging.Command(ref, BASIC));

            assertThat(rules(refusal)).containsExactly("review.paper-missing", "review.paper-missing");
            assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("paper", "DE_MINIMIS_STATEMENT");
        });
    }

    /** Thirty days from 7 March 2026 end on 6 April, Easter Monday: the term ends on the 7th. */
    @Test
    void hearsBasicSupportForThirtyDaysAfterTheAgreement() {
        var office = Office.onFakes();
        var given = drafted(office);

        office.on(LocalDate.of(2026, 4, 8));
        assertThat(rules(given.refusalOf(SubmitBridging.class, ref -> new SubmitBridging.Command(ref, BASIC))))
                .containsExactly("bridging.basic-late");

        office.on(LocalDate.of(2026, 4, 7));
        GivenBridging.submit(given, BASIC);
        assertThat(state(given)).isEqualTo(BridgingState.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void sendsAnApplicationBackOnceAndChecksItAnew(Ground ground) {
        ground.office(office -> {
            var given = drafted(office);
            GivenBridging.submit(given, BASIC);
            GivenBridging.assign(given, BASIC, FIRST_ASSESSOR);
            calls(given);
            assertThat(state(given)).isEqualTo(BridgingState.CORRECTION);
            assertThat(rules(refused(given, false))).containsExactly("review.in-correction");

            GivenBridging.submit(given, BASIC);
            assertThat(rules(given.refusalOf(
                            FIRST_ASSESSOR,
                            Role.ASSESSOR,
                            CheckBridgingForm.class,
                            ref -> new CheckBridgingForm.Command(
                                    ref, BASIC, GivenBridging.answers(false), "Dalej brak podpisu.", true))))
                    .containsExactly("review.corrected-once");
            GivenBridging.check(given, BASIC, FIRST_ASSESSOR, false);

            assertThat(rules(refused(given, true))).containsExactly("review.negative");
            GivenBridging.decide(given, BASIC, false);
            assertThat(state(given)).isEqualTo(BridgingState.REFUSED);
        });
    }

    @Test
    void letsTheAssessorDecideNothingAndTheAdvisorAssessNothing() {
        var office = Office.onFakes();
        var given = drafted(office);
        GivenBridging.submit(given, BASIC);

        assertThat(rules(given.refusalOf(
                        Staff.MANAGER,
                        Role.MANAGER,
                        AssignBridgingReview.class,
                        ref -> new AssignBridgingReview.Command(ref, BASIC, Cases.ADVISOR))))
                .contains("assessor.no-role", "assessor.advised");
        GivenBridging.review(given, BASIC, FIRST_ASSESSOR);
        assertThat(rules(given.refusalOf(
                        FIRST_ASSESSOR,
                        Role.MANAGER,
                        DecideBridging.class,
                        ref -> new DecideBridging.Command(ref, BASIC, true, "Tak."))))
                .containsExactly("separation.assessed");
        assertThat(rules(given.refusalOf(
                        SECOND_ASSESSOR,
                        Role.ASSESSOR,
                        CheckBridgingForm.class,
                        ref -> new CheckBridgingForm.Command(ref, BASIC, GivenBridging.answers(true), null, false))))
                .containsExactly("review.not-yours");
    }

    @ParameterizedTest
    @EnumSource
    void scoresBasicSupportWhereTheRulesAskForIt(Ground ground) {
        ground.office(office -> {
            office.on(DAY);
            Rules.changed(office, Setting.BRIDGING_BASIC_MERIT, "true");
            var given = drafted(office);
            GivenBridging.submit(given, BASIC);
            GivenBridging.assign(given, BASIC, FIRST_ASSESSOR);
            GivenBridging.check(given, BASIC, FIRST_ASSESSOR, true);
            assertThat(state(given)).isEqualTo(BridgingState.MERIT);

            // 24 + 18 + 17 = 59 of 100, and the card asks for 60
            GivenBridging.score(given, BASIC, FIRST_ASSESSOR, 24, 18, 17);

            assertThat(rules(refused(given, true))).containsExactly("review.negative");
        });
    }

    @Test
    void wantsALongReasonForFewPointsOfACriterion() {
        var office = Office.onFakes().on(DAY);
        Rules.changed(office, Setting.BRIDGING_BASIC_MERIT, "true");
        var given = drafted(office);
        GivenBridging.submit(given, BASIC);
        GivenBridging.assign(given, BASIC, FIRST_ASSESSOR);
        GivenBridging.check(given, BASIC, FIRST_ASSESSOR, true);
        var scores = List.of(
                new ScoreBridging.Points("NECESSITY", 23, "Mało."),
                new ScoreBridging.Points("LIQUIDITY", 18, null),
                new ScoreBridging.Points("JOBS", 31, null));

        var refusal = given.refusalOf(
                FIRST_ASSESSOR,
                Role.ASSESSOR,
                ScoreBridging.class,
                ref -> new ScoreBridging.Command(ref, BASIC, scores));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::field)
                .containsExactly("scores[0].reason", "scores[2].points");
    }

    @ParameterizedTest
    @EnumSource
    void grantsOnAppealWhatSomebodyElseFindsMet(Ground ground) {
        ground.office(office -> {
            var given = appealed(office);
            assertThat(rules(given.refusalOf(
                            Staff.MANAGER,
                            Role.MANAGER,
                            AssignBridgingReview.class,
                            ref -> new AssignBridgingReview.Command(ref, BASIC, FIRST_ASSESSOR))))
                    .containsExactly("assessor.seated-before");
            GivenBridging.assign(given, BASIC, SECOND_ASSESSOR);
            GivenBridging.check(given, BASIC, SECOND_ASSESSOR, true);

            assertThat(rules(ruled(given, Staff.MANAGER, true))).containsExactly("appeal.decided-first");
            assertThat(rules(ruled(given, "kierownik2", false))).containsExactly("review.leads-elsewhere");
            rules(given, "kierownik2", true);

            assertThat(state(given)).isEqualTo(BridgingState.APPROVED);
            GivenBridging.begin(given, BASIC);
            assertThat(state(given)).isEqualTo(BridgingState.RUNNING);
        });
    }

    @Test
    void isFinalWhenTheRefusalIsUpheld() {
        var office = Office.onFakes();
        var given = appealed(office);
        GivenBridging.assign(given, BASIC, SECOND_ASSESSOR);
        GivenBridging.check(given, BASIC, SECOND_ASSESSOR, false);

        assertThat(rules(ruled(given, "kierownik2", true))).containsExactly("review.negative");
        rules(given, "kierownik2", false);

        assertThat(rules(given.refusalOf(
                        AppealBridging.class,
                        ref -> new AppealBridging.Command(ref, BASIC, office.today(), "pismo", "Jeszcze raz."))))
                .containsExactly("review.appeal-once");
    }

    /** Five working days from the day after the receipt on Friday 13 March 2026 end on Friday the 20th. */
    @Test
    void refusesALateAppealWithItsFigures() {
        var office = Office.onFakes();
        var given = refused(office);
        office.on(LocalDate.of(2026, 3, 13));
        receives(given);
        office.on(LocalDate.of(2026, 3, 23));

        var refusal = given.refusalOf(
                AppealBridging.class,
                ref -> new AppealBridging.Command(ref, BASIC, office.today(), "pismo", "Podpis jest."));

        assertThat(rules(refusal)).containsExactly("appeal.late");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("due", LocalDate.of(2026, 3, 20));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasFoundBySql(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = appealed(Office.on(store.entities()));
            GivenBridging.assign(given, BASIC, SECOND_ASSESSOR);
            GivenBridging.check(given, BASIC, SECOND_ASSESSOR, true);

            for (var cheat : new String[] {
                "UPDATE bridging_review SET form_met = TRUE WHERE round = 1",
                "UPDATE bridging_review SET assessor = 'asesor3' WHERE round = 1",
                "UPDATE bridging_review SET assessor = assigned_by",
                "UPDATE bridging_review SET total = 99, most = 100",
                "DELETE FROM bridging_review WHERE round = 2",
                "INSERT INTO bridging_review (id, case_number, support_id, kind, round, assessor, assigned_by, assigned_on,"
                        + " corrections) SELECT 900001, case_number, support_id, kind, 3, 'asesor3', 'kierownik', assigned_on, 0"
                        + " FROM bridging_review WHERE round = 1",
                "UPDATE bridging_support SET state = 'RUNNING'",
                "UPDATE bridging_support SET months = 7",
                "UPDATE bridging_support SET decided_by = 'kierownik2'",
                "UPDATE bridging_paper SET support_id = 900001",
                "UPDATE bridging_appeal SET received_on = filed_on, due = DATE('2030-01-01')",
                "UPDATE bridging_appeal SET passages = 'inne'",
                "UPDATE bridging_appeal SET upheld = TRUE, ruling = 'x', ruled_on = filed_on, ruled_by = 'kierownik'",
                "UPDATE bridging_appeal SET upheld = TRUE, ruling = 'x', ruled_on = filed_on, ruled_by = 'asesor2'",
                "UPDATE bridging_appeal SET upheld = TRUE, ruling = 'x', ruled_on = filed_on, ruled_by = 'doradca'",
                "DELETE FROM bridging_appeal"
            }) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static GivenCase drafted(Office office) {
        if (!office.today().equals(DAY)) {
            office.on(DAY);
        }
        var given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
        GivenBridging.draft(given, 5, BASIC, MARCH, 6, "1600.00");
        return given;
    }

    private static GivenCase refused(Office office) {
        var given = drafted(office);
        GivenBridging.submit(given, BASIC);
        GivenBridging.assign(given, BASIC, FIRST_ASSESSOR);
        GivenBridging.check(given, BASIC, FIRST_ASSESSOR, false);
        GivenBridging.decide(given, BASIC, false);
        return given;
    }

    private static GivenCase appealed(Office office) {
        var given = refused(office);
        receives(given);
        return given.advisorDoes(
                AppealBridging.class,
                ref -> new AppealBridging.Command(ref, BASIC, office.today(), "pismo", "Podpis jest."));
    }

    private static void receives(GivenCase given) {
        given.advisorDoes(
                RecordBridgingReceipt.class,
                ref -> new RecordBridgingReceipt.Command(
                        ref, BASIC, given.office().today(), "zwrotka"));
    }

    private static void calls(GivenCase given) {
        given.does(
                FIRST_ASSESSOR,
                Role.ASSESSOR,
                CheckBridgingForm.class,
                ref -> new CheckBridgingForm.Command(
                        ref, BASIC, GivenBridging.answers(false), "Brakuje podpisu.", true));
    }

    private static Refusal refused(GivenCase given, boolean approved) {
        return given.refusalOf(
                Staff.MANAGER,
                Role.MANAGER,
                DecideBridging.class,
                ref -> new DecideBridging.Command(ref, BASIC, approved, "Według oceny."));
    }

    private static Refusal ruled(GivenCase given, String manager, boolean upheld) {
        return given.refusalOf(
                manager,
                Role.MANAGER,
                DecideBridgingAppeal.class,
                ref -> new DecideBridgingAppeal.Command(ref, BASIC, upheld, "Według nowej oceny."));
    }

    private static void rules(GivenCase given, String manager, boolean upheld) {
        given.does(
                manager,
                Role.MANAGER,
                DecideBridgingAppeal.class,
                ref -> new DecideBridgingAppeal.Command(ref, BASIC, upheld, "Według nowej oceny."));
    }

    private static BridgingState state(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() ->
                office.the(BridgingSupports.class).of(given.number()).get(0).state());
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
