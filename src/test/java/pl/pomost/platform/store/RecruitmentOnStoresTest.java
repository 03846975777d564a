package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.official.IssueEnrolmentPaper;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.participation.SignSupportContract;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.recruitment.EnrolmentRow;
import pl.pomost.records.recruitment.EnrolmentSheet.CriterionLine;
import pl.pomost.records.recruitment.EnrolmentStep;
import pl.pomost.records.recruitment.RecourseSheet;
import pl.pomost.records.recruitment.RecruitmentLists;
import pl.pomost.records.recruitment.RecruitmentRegister;

class RecruitmentOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void walksFromTheFormToTheContract(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var recruits = new Recruits(office);
            var below = recruits.scored(50, 60);
            var person = recruits.qualified();
            office.as(Staff.MANAGER, Role.MANAGER)
                    .does(
                            SignSupportContract.class,
                            new SignSupportContract.Command(
                                    recruits.edition(), person, recruits.version(person), "USD/1", office.today()));

            var sheet = seen(office, () -> office.the(RecruitmentRegister.class).sheet(recruits.edition(), person));
            assertThat(sheet.stage()).isEqualTo(EnrolmentStage.CONTRACT_SIGNED);
            assertThat(sheet.scoring().mean()).isEqualByComparingTo("85");
            assertThat(sheet.place().place()).isEqualTo(1);
            assertThat(sheet.support().contract()).isEqualTo("USD/1");
            assertThat(sheet.criteria())
                    .hasSize(AccessCriterion.values().length)
                    .allMatch(CriterionLine::met);
            assertThat(recruits.of(below).stage()).isEqualTo(EnrolmentStage.NOT_QUALIFIED);
            var lists = seen(office, () -> office.the(RecruitmentLists.class).of(recruits.edition()));
            assertThat(lists.get(0).forms())
                    .extracting(RecruitmentLists.FormRow::formNumber)
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesPeopleAndKeepsCriteriaFromOtherAdvisors(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var recruits = new Recruits(office);
            var first = recruits.proved();
            var second = recruits.submitted();
            office.as("doradca2", Role.ADVISOR);
            var register = office.the(RecruitmentRegister.class);

            List<EnrolmentRow> page = seen(office, () -> register.page(recruits.edition(), null, null, 1));
            assertThat(page).extracting(EnrolmentRow::participant).containsExactly(first);
            assertThat(seen(office, () -> register.page(recruits.edition(), null, first, 9)))
                    .extracting(EnrolmentRow::participant)
                    .containsExactly(second);
            assertThat(seen(office, () -> register.page(recruits.edition(), EnrolmentStage.FORMAL_CHECK, null, 9)))
                    .hasSize(1);
            var sheet = seen(office, () -> register.sheet(recruits.edition(), first));
            assertThat(sheet.criteriaOpen()).isFalse();
            assertThat(sheet.criteria()).isEmpty();
            assertThat(sheet.motivation()).isNull();
            assertThat(store.ask("SELECT COUNT(*) FROM access_answer WHERE met = 'true' OR reference LIKE 'OSW%'"))
                    .hasToString("0");
            office.as(Cases.ADVISOR, Role.ADVISOR);
            assertThat(seen(office, () -> register.steps(recruits.edition(), first)))
                    .anySatisfy(step -> {
                        assertThat(step.move()).isEqualTo(EnrolmentMove.PASS_CHECK);
                        assertThat(step.verdict().isAllowed()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheList(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            new Recruits(office).qualified();

            refuses(store, "UPDATE recruitment_place SET admission = 'RESERVE'");
            refuses(store, "DELETE FROM recruitment_place");
            refuses(store, "UPDATE recruitment_list SET places = 1");
            refuses(store, "DELETE FROM recruitment_list");
            refuses(store, "UPDATE enrolment SET form_number = NULL");
            store.sql(list("'asesor1'", 990_001));
            refuses(store, place(990_001));
            store.sql(list("'kierownik2'", 990_002));
            assertThat(store.sql(place(990_002))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAppealsAsTheyWereHeard(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var recruits = new Recruits(office);
            Staff.hired(office, "kierownik2", Role.MANAGER);
            var person = recruits.scored(50, 60);
            recruits.approve();
            recruits.appeals(person);
            refuses(store, card("asesor1"));
            refuses(store, cardBy(Staff.MANAGER));
            refuses(store, cardBy(Cases.ADVISOR));
            recruits.interview(person, Staff.THIRD_ASSESSOR, 80);
            recruits.interview(person, "asesor4", 90);
            assertThat(seen(office, () -> office.the(RecruitmentRegister.class).steps(recruits.edition(), person)))
                    .extracting(EnrolmentStep::move)
                    .containsExactly(
                            EnrolmentMove.RESERVE_ON_APPEAL,
                            EnrolmentMove.CONFIRM_TURNING_AWAY,
                            EnrolmentMove.WITHDRAW_PERSON);
            refuses(store, ruling("asesor3", "85"));
            refuses(store, ruling(Staff.MANAGER, "85"));
            refuses(store, ruling(Cases.ADVISOR, "85"));
            refuses(store, ruling("kierownik2", "99"));
            recruits.rules(person, null);

            var sheet = seen(office, () -> office.the(RecourseSheet.class).of(recruits.edition(), person));
            assertThat(sheet.appeals()).singleElement().satisfies(appeal -> {
                assertThat(appeal.cards()).hasSize(2);
                assertThat(appeal.ruling().leadsTo()).isEqualTo(EnrolmentStage.RESERVE);
                assertThat(appeal.ruling().oldPoints()).isEqualByComparingTo("55");
                assertThat(appeal.ruling().finalPoints()).isEqualByComparingTo("85");
            });
            var scoring = seen(
                            office, () -> office.the(RecruitmentRegister.class).sheet(recruits.edition(), person))
                    .scoring();
            assertThat(scoring.mean()).isEqualByComparingTo("55");
            assertThat(scoring.counting()).isEqualByComparingTo("85");
            assertThat(seen(office, () -> office.the(RecruitmentLists.class).next(recruits.edition()))
                            .forms())
                    .singleElement()
                    .satisfies(form -> assertThat(form.points()).isEqualByComparingTo("85"));
            assertThat(store.ask("SELECT COUNT(*) FROM recourse WHERE letter LIKE 'Pismo%'"))
                    .hasToString("0");
            for (var table : List.of("result_receipt", "recourse", "recourse_ruling")) {
                refuses(store, "DELETE FROM " + table);
            }
            refuses(store, "UPDATE recourse_ruling SET upheld = FALSE");
            refuses(store, "UPDATE recourse SET late = FALSE");
            refuses(store, "UPDATE enrolment SET stage = 'APPEAL', appealed_at = NULL");
            office.as("kierownik2", Role.MANAGER)
                    .does(
                            IssueEnrolmentPaper.class,
                            new IssueEnrolmentPaper.Command(
                                    recruits.edition(),
                                    person,
                                    recruits.version(person),
                                    OfficialKind.RECOURSE_RULING,
                                    1));
            refuses(store, "UPDATE enrolment_paper SET number = 'ODW-2026-0009'");
            refuses(store, "DELETE FROM enrolment_paper");
            refuses(store, "UPDATE enrolment_paper_content SET pdf = page");
            office.as("doradca2", Role.ADVISOR);
            assertThat(seen(office, () -> office.the(RecourseSheet.class).of(recruits.edition(), person))
                            .appeals())
                    .allSatisfy(appeal -> assertThat(appeal.passages()).isNull());
        }
    }

    private static String card(String scorer) {
        return "INSERT INTO interview_card (id, enrolment_id, scorer, points, held_on, grounds, on_appeal)"
                + " SELECT 990003, enrolment_id, scorer, 1, held_on, grounds, TRUE FROM interview_card WHERE scorer = '"
                + scorer + "'";
    }

    private static String cardBy(String scorer) {
        return "INSERT INTO interview_card (id, enrolment_id, scorer, points, held_on, grounds, on_appeal)"
                + " SELECT 990005, enrolment_id, '" + scorer + "', 1, held_on, grounds, TRUE FROM interview_card"
                + " WHERE scorer = 'asesor1'";
    }

    private static String ruling(String by, String points) {
        return "INSERT INTO recourse_ruling (id, recourse_id, enrolment_id, upheld, leads_to, old_points, new_points,"
                + " final_points, grounds, decided_by, decided_on) SELECT 990004, id, enrolment_id, TRUE, 'RESERVE', 55,"
                + " 85, " + points + ", letter, '" + by + "', filed_on FROM recourse";
    }

    private static String list(String by, int id) {
        return "INSERT INTO recruitment_list (id, edition_code, number, kind, rules_version, places, taken, needed,"
                + " approved_by, approved_on) SELECT " + id + ", edition_code, " + id
                + ", kind, rules_version, places, taken, needed, " + by + ", approved_on FROM recruitment_list"
                + " WHERE number = 1";
    }

    private static String place(int list) {
        return "INSERT INTO recruitment_place (id, list_id, place, enrolment_id, form_number, cards, points,"
                + " received_at, admission) SELECT " + list + ", " + list
                + ", 1, enrolment_id, form_number, cards, points, received_at, admission FROM recruitment_place";
    }

    private static <T> T seen(Office office, Supplier<T> look) {
        return office.inTransaction(look);
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }
}
