package pl.pomost.business.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.FakeMeritCards;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.AssessmentOfCase.FormalAnswerLine;
import pl.pomost.records.dossier.AssessmentSheet;
import pl.pomost.records.lookup.CardDifference;
import pl.pomost.records.lookup.CardDifference.CardAspect;
import pl.pomost.records.lookup.CardDifference.CardPart;
import pl.pomost.records.lookup.CardOverview;

/** domain.md g4 to g6: the criteria of the formal check are a card in versions. */
class FormalCardVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void checksNewCasesByTheCardOfTheirRulesAndLeavesOpenOnesTheirs(Ground ground) {
        ground.office(office -> {
            var cases = new Cases(office.on(TODAY));
            var before = cases.opened().withCommittee();
            var code = added(office, true);
            assertThat(code).isEqualTo("FORMALNA-11/2");
            assertThat(office.inTransaction(
                            () -> office.the(CardOverview.class).difference(FakeMeritCards.FORMAL_CODE, code)))
                    .contains(new CardDifference(CardPart.CRITERION, "LOGO", CardAspect.CORRECTABLE, "", "false"));
            Rules.changed(office, Setting.FORMAL_CARD, code);
            var after = cases.opened().withCommittee();

            assertThat(fields(refused(after, Cards.formal()))).containsExactly("answers.LOGO");
            var unknown = with(Cards.formal(), "LOGO");
            assertThat(fields(refused(before, unknown))).containsExactly("answers.LOGO");
            before.assessorsDo(RecordFormalCard.class, answering(Cards.formal()));
            assertThat(before.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);
            after.assessorsDo(RecordFormalCard.class, answering(unknown));
            assertThat(after.stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);
            office.as(Staff.MANAGER, Role.MANAGER);
            var sheet =
                    office.inTransaction(() -> office.the(AssessmentSheet.class).of(after.number()));
            assertThat(sheet.formalCards().get(0).answers())
                    .filteredOn(answer -> !answer.met())
                    .extracting(FormalAnswerLine::titlePl)
                    .containsExactly("Logo projektu na wniosku");
        });
    }

    @ParameterizedTest
    @EnumSource
    void callsForNothingThatCannotBeCorrected(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(TODAY)).opened().withCommittee();
            given.assessorsDo(RecordFormalCard.class, answering(Cards.formal("IN_TIME", "PLAN_COMPLETE")));

            var refusal = given.refusalOf(
                    Staff.MANAGER,
                    Role.MANAGER,
                    CallForCorrection.class,
                    ref -> new CallForCorrection.Command(ref, "Proszę poprawić."));

            assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo("formal-card.not-correctable");
                assertThat(reason.figures().get("criteria")).asString().isEqualTo("[IN_TIME]");
            });
            given.managerDoes(RejectFormally.class, ref -> new RejectFormally.Command(ref, "Po terminie."));
            assertThat(given.stage()).isEqualTo(Stage.FORMALLY_REJECTED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEachCriterionWhatItRestsOn(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            office.as("admin", Role.ADMINISTRATOR);
            var sheet =
                    office.inTransaction(() -> office.the(CardOverview.class).sheet(FakeMeritCards.FORMAL_CODE));

            assertThat(sheet.criteria())
                    .extracting(CardOverview.CardCriterionRow::code)
                    .isEqualTo(Cards.FORMAL);
            assertThat(sheet.criteria())
                    .extracting(CardOverview.CardCriterionRow::titlePl)
                    .isEqualTo(Cards.FORMAL_TITLES);
            assertThat(sheet.figures()).hasSize(11).allSatisfy(figure -> {
                assertThat(figure.mark()).isEqualTo(Mark.CONVENTION);
                assertThat(figure.source()).isNotBlank();
            });
            assertThat(sheet.figure("CARD_CORRECTABLE_IN_TIME").value()).isEqualTo("false");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesPointsAndSilenceAboutCorrection(Ground ground) {
        ground.office(office -> {
            var lines = lines(office);
            var wrong = new ArrayList<>(lines.criteria());
            wrong.add(new CriterionLine("F", "TWO", "Dwa", "Two", 2, true));
            wrong.add(new CriterionLine("F", "MUTE", "Nic", "Nothing", 1, null));

            var refusal = office.as("admin", Role.ADMINISTRATOR).refusalOf(AddCard.class, command(lines, wrong));

            assertThat(fields(refusal)).containsExactly("criteria[11].maxPoints", "criteria[12].correctable");
        });
    }

    @ParameterizedTest
    @EnumSource
    void standsAgainstSql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            new Cases(office.on(TODAY)).opened().formallyAssessed();
            for (var cheat : List.of(
                    "UPDATE card_criterion SET correctable = TRUE WHERE code = 'IN_TIME'",
                    "INSERT INTO card_criterion (id, card, category, code, title_pl, title_en, max_points, place)"
                            + " VALUES (-900, 'FORMALNA-11/1', 'F', 'GIFT', 'x', 'x', 1, 99)",
                    "UPDATE formal_card SET form = 'PES-100/1'",
                    "INSERT INTO formal_card (id, case_number, round, account, locked_on, form)"
                            + " SELECT 990001, case_number, 7, account, locked_on, 'NIC/1' FROM formal_card"
                            + " WHERE account = 'asesor1'")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static String added(Office office, boolean logo) {
        var lines = lines(office);
        var criteria = new ArrayList<>(lines.criteria());
        criteria.add(new CriterionLine("F", "LOGO", "Logo projektu na wniosku", "Logo of the project", 1, !logo));
        return office.as("admin", Role.ADMINISTRATOR)
                .does(AddCard.class, command(lines, criteria))
                .subject();
    }

    private static AddCard.Command command(CardLines lines, List<CriterionLine> criteria) {
        var all = new CardLines(
                lines.reasonLength(), lines.reasonBelow(), lines.minPoints(), lines.categories(), criteria);
        return new AddCard.Command("FORMALNA-11", FakeMeritCards.FORMAL_CODE, TODAY, all, "Uchwała 3.");
    }

    private static CardLines lines(Office office) {
        return office.inTransaction(() ->
                office.the(MeritCards.class).of(FakeMeritCards.FORMAL_CODE).lines());
    }

    private static List<RecordFormalCard.Answer> with(List<RecordFormalCard.Answer> answers, String more) {
        var all = new ArrayList<>(answers);
        all.add(new RecordFormalCard.Answer(more, false, "Brakuje."));
        return all;
    }

    private static Function<CaseRef, Object> answering(List<RecordFormalCard.Answer> answers) {
        return ref -> new RecordFormalCard.Command(ref, answers);
    }

    private static Refusal refused(GivenCase given, List<RecordFormalCard.Answer> answers) {
        return given.refusalOf("asesor1", Role.ASSESSOR, RecordFormalCard.class, answering(answers));
    }

    private static List<String> fields(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::field).toList();
    }
}
