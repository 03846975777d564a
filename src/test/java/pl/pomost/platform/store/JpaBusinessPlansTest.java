package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.KeepDraft;
import pl.pomost.business.plan.PlanDrafts;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.given.Store;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

class JpaBusinessPlansTest {

    @ParameterizedTest
    @EnumSource
    void carriesAnApplicationFromTheEmptyPlanToItsSecondSubmission(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var theCase = begun(store);
            Plans.complete(theCase.office(), theCase.number(), "60000", "40000");
            theCase.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
            store.sql("UPDATE case_file SET stage = 'FORMAL_CORRECTION'");
            Plans.schedule(theCase.office(), theCase.number(), "99999.99");
            theCase.advisorDoes(ResubmitApplication.class, ResubmitApplication.Command::new);

            theCase.office().inTransaction(() -> {
                var plans = theCase.office().the(BusinessPlans.class);
                assertThat(plans.submissionsOf(theCase.number()))
                        .extracting("number")
                        .containsExactly(1, 2);
                assertThat(plans.submissionsOf(theCase.number())).allSatisfy(submission -> assertThat(submission.hash())
                        .isEqualTo(Fingerprint.of(submission.content())));
                assertThat(plans.of(theCase.number()).grantAsked()).isEqualTo(Money.of("99999.99"));
                assertThat(plans.of(theCase.number()).lines()).hasSize(1);
                return null;
            });
            assertThat(theCase.stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLongestSectionInAnyScript(DataBase kind) {
        try (var store = kind.fresh()) {
            var theCase = begun(store);
            var text = "語".repeat(RecordPlanSection.TEXT_LENGTH);

            theCase.advisorDoes(
                    RecordPlanSection.class, seen -> new RecordPlanSection.Command(seen, SectionCode.GROUP, text));

            assertThat(theCase.office().<Object>inTransaction(() -> theCase.office()
                            .the(BusinessPlans.class)
                            .of(theCase.number())
                            .section(SectionCode.GROUP)
                            .orElseThrow()))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsDraftsApartFromTheTrail(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var theCase = begun(store);
            var office = theCase.office();
            var entries = store.ask("SELECT COUNT(*) FROM audit_entry");
            office.does(KeepDraft.class, new KeepDraft.Command(theCase.number(), DraftPart.COST_LINES, "raz", 0));
            office.does(KeepDraft.class, new KeepDraft.Command(theCase.number(), DraftPart.COST_LINES, "dwa", 1));

            assertThat(office.refusalOf(
                                    KeepDraft.class,
                                    new KeepDraft.Command(theCase.number(), DraftPart.COST_LINES, "inne okno", 1))
                            .kind())
                    .isEqualTo(Refusal.Kind.STALE);
            assertThat(store.ask("SELECT COUNT(*) FROM audit_entry")).isEqualTo(entries);
            Plans.schedule(office, theCase.number(), "10");
            assertThat(office.<Object>inTransaction(() ->
                            office.the(PlanDrafts.class).take(theCase.number(), DraftPart.COST_LINES, Cases.ADVISOR)))
                    .isEqualTo(java.util.Optional.empty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDataBaseRefusesAmountsThatDoNotFit(DataBase kind) {
        try (var store = kind.fresh()) {
            var theCase = begun(store);
            Plans.schedule(theCase.office(), theCase.number(), "100");

            for (var change : new String[] {
                "from_grant = 100.01, own_contribution = -0.01",
                "eligible = 99.99",
                "eligible = 100.01",
                "own_contribution = 0.01",
                "quantity = 0"
            }) {
                assertThatThrownBy(() -> store.sql("UPDATE cost_line SET " + change))
                        .as("%s on %s", change, kind)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDataBaseKeepsOneAmountOfAPersonWithinBounds(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            begun(store);
            var insert =
                    "INSERT INTO plan_person_amount (plan_id, person, amount) SELECT id, 'P-1', %s FROM business_plan";

            assertThatThrownBy(() -> store.sql(insert.formatted("-0.01"))).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> store.sql(insert.formatted("100000000.01")))
                    .isInstanceOf(SQLException.class);
            assertThat(store.sql(insert.formatted("0"))).isEqualTo(1);
            assertThatThrownBy(() -> store.sql(insert.formatted("1"))).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubmissionStaysAsItWasHandedIn(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var theCase = begun(store);
            Plans.complete(theCase.office(), theCase.number(), "100000");
            theCase.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);

            assertThatThrownBy(() -> store.sql("UPDATE plan_submission SET grant_asked = 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> store.sql("DELETE FROM plan_submission")).isInstanceOf(SQLException.class);
            assertThat(store.sql("UPDATE plan_submission SET content = ''")).isEqualTo(1);
        }
    }

    private static GivenCase begun(Store store) {
        var office = Office.on(store.entities());
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .advisorDoes(StartApplication.class, StartApplication.Command::new);
    }
}
