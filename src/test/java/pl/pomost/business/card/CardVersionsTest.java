package pl.pomost.business.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.lookup.CardDifference;
import pl.pomost.records.lookup.CardDifference.CardAspect;
import pl.pomost.records.lookup.CardDifference.CardPart;
import pl.pomost.records.lookup.CardOverview;

class CardVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String SHIPPED = "PES-100/1";

    /** Domain, 5.3: the shipped card of 100 points, and the card of extended bridging support (40, 30, 30; threshold 60). */
    @ParameterizedTest
    @EnumSource
    void shipsTheTwoCardsOfTheDomain(Ground ground) {
        ground.office(office -> {
            var grant = card(office, SHIPPED);
            assertThat(grant.maxPoints()).isEqualTo(100);
            assertThat(grant.categories()).extracting(CardCategory::maxPoints).containsExactly(30, 15, 25, 20, 10);
            assertThat(grant.reasonLength()).isEqualTo(50);
            assertThat(grant.reasonBelow()).isEqualTo(Share.of(60));
            var bridging = card(office, "POMOSTOWE-PRZEDLUZONE/1");
            assertThat(bridging.kind()).isEqualTo(CardKind.EXTENDED_BRIDGING);
            assertThat(bridging.criteria())
                    .extracting(CardCriterion::code, CardCriterion::maxPoints)
                    .containsExactly(tuple("NECESSITY", 40), tuple("LIQUIDITY", 30), tuple("JOBS", 30));
            assertThat(bridging.minPoints()).contains(60);
            for (var code : List.of(SHIPPED, "POMOSTOWE-PRZEDLUZONE/1")) {
                assertThat(sheet(office, code).figures())
                        .as("what the figures of %s rest on", code)
                        .noneMatch(figure -> figure.mark() == Mark.UNSTATED
                                || figure.source().isBlank());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void makesAVersionThatDiffersAsItSays(Ground ground) {
        ground.office(office -> {
            var code = added(office, lines -> with(lines, "MARKET", 10, "PRODUCT", 6, 18));

            assertThat(code).isEqualTo("PES-100/2");
            assertThat(card(office, code).maxPoints()).isEqualTo(100);
            assertThat(office.inTransaction(() -> office.the(CardOverview.class).difference(SHIPPED, code)))
                    .containsExactlyInAnyOrder(
                            new CardDifference(CardPart.CRITERION, "PRODUCT", CardAspect.MAX_POINTS, "8", "6"),
                            new CardDifference(CardPart.CRITERION, "MARKET", CardAspect.MAX_POINTS, "8", "10"),
                            new CardDifference(CardPart.CATEGORY, "III", CardAspect.MIN_POINTS, "", "18"));
            var sheet = sheet(office, code);
            assertThat(sheet.figure("CARD_CRITERION_MARKET").mark()).isEqualTo(Mark.OPERATOR);
            assertThat(sheet.figure("CARD_CRITERION_SALES").toBeConfirmed()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void judgesNewCasesByTheCardOfTheirRulesAndLeavesOpenOnesTheirs(Ground ground) {
        ground.office(office -> {
            var cases = new Cases(office.on(TODAY));
            var before = cases.opened();
            var code = added(office, lines -> with(lines, "MARKET", 10, "PRODUCT", 6, 18));
            Rules.changed(office, Setting.MERIT_CARD, code);
            var after = cases.opened().formallyAssessed();

            office.as("asesor1", Role.ASSESSOR);
            var refusal = office.refusalOf(
                    LockScoreCard.class, new LockScoreCard.Command(after.ref(), Cards.recommending(100, "90000.00")));
            assertThat(refusal.verdict().reasons())
                    .extracting(Reason::field, Reason::rule)
                    .containsExactly(tuple("scores.PRODUCT.points", "out-of-range"));
            // 8 points of the old card for the product, as the group was promised when its case was opened
            before.formallyAssessed().scored(Cards.recommending(100, "90000.00"), Cards.recommending(100, "90000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesTheMarkOffAFigureThatWasCompared(Ground ground) {
        ground.office(office -> {
            admin(office).does(ConfirmCardFigure.class, confirmation("CARD_REASON_LENGTH"));

            assertThat(sheet(office, SHIPPED).figure("CARD_REASON_LENGTH").mark())
                    .isEqualTo(Mark.CONFIRMED);
            assertThat(rules(office, ConfirmCardFigure.class, confirmation("CARD_REASON_LENGTH")))
                    .containsExactly("rules.confirmed-before");
            assertThat(rules(office, ConfirmCardFigure.class, confirmation("CARD_NOTHING")))
                    .containsExactly("unknown.figure");
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoCard(Ground ground) {
        ground.office(office -> {
            var lines = card(office, SHIPPED).lines();
            var twice = new ArrayList<>(lines.criteria());
            twice.add(new CriterionLine("IX", "MARKET", "Znowu", " ", 0, null));
            var wrong = new CardLines(null, null, 101, lines.categories(), twice);

            assertThat(rules(office, AddCard.class, new AddCard.Command("zła", SHIPPED, TODAY, wrong, "")))
                    .containsExactlyInAnyOrder(
                            "rules.code",
                            "required",
                            "required",
                            "required",
                            "card.minimum",
                            "card.twice",
                            "required",
                            "out-of-range",
                            "card.no-category");
            var none = new CardLines(50, Share.of(60), null, List.of(), List.of());
            assertThat(rules(office, AddCard.class, new AddCard.Command("NOWA", SHIPPED, TODAY, none, "Próba.")))
                    .containsExactly("card.lines", "card.lines");
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesNoCardThatDoesNotFitTheRules(Ground ground) {
        ground.office(office -> {
            var later = admin(office)
                    .does(
                            AddCard.class,
                            new AddCard.Command(
                                    "PES-100",
                                    SHIPPED,
                                    TODAY.plusDays(1),
                                    card(office, SHIPPED).lines(),
                                    "Uchwała."))
                    .subject();

            assertThat(naming(office, Map.of(Setting.MERIT_CARD, later))).containsExactly("rules.card-later");
            assertThat(naming(office, Map.of(Setting.MERIT_CARD, "POMOSTOWE-PRZEDLUZONE/1")))
                    .containsExactly("rules.no-card");
            assertThat(naming(office, Map.of(Setting.MERIT_CARD, "PES-100/99"))).containsExactly("rules.no-card");
            assertThat(naming(office, Map.of(Setting.TIE_BREAK_CATEGORIES, "III,IX")))
                    .containsExactly("rules.tie-break");
        });
    }

    @ParameterizedTest
    @EnumSource
    void standsAgainstSql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            added(office, lines -> with(lines, "MARKET", 10, "PRODUCT", 6, 18));
            for (var cheat : List.of(
                    "UPDATE merit_card SET reason_length = 0",
                    "DELETE FROM merit_card WHERE code = 'PES-100/2'",
                    "UPDATE card_category SET min_points = 0",
                    "DELETE FROM card_category WHERE card = 'PES-100/2'",
                    "UPDATE card_criterion SET max_points = 100 WHERE code = 'MARKET'",
                    "DELETE FROM card_criterion WHERE card = 'PES-100/2'",
                    "INSERT INTO card_criterion (id, card, category, code, title_pl, title_en, max_points, place)"
                            + " VALUES (-900, 'PES-100/1', 'I', 'GIFT', 'x', 'x', 5, 99)",
                    "INSERT INTO card_category (id, card, code, title_pl, title_en, max_points, place)"
                            + " VALUES (-900, 'PES-100/1', 'X', 'x', 'x', 5, 99)",
                    "INSERT INTO merit_card (code, family, kind, in_force_from, reason_length, reason_below)"
                            + " VALUES ('X/1', 'X', 'NOTHING', '2026-01-01', 50, 60)")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static CardLines with(CardLines lines, String up, int more, String down, int less, int minimumOfThird) {
        var criteria = lines.criteria().stream()
                .map(line -> line.code().equals(up) ? points(line, more) : line)
                .map(line -> line.code().equals(down) ? points(line, less) : line)
                .toList();
        var categories = lines.categories().stream()
                .map(line -> line.code().equals("III")
                        ? new CategoryLine(line.code(), line.titlePl(), line.titleEn(), minimumOfThird)
                        : line)
                .toList();
        return new CardLines(lines.reasonLength(), lines.reasonBelow(), lines.minPoints(), categories, criteria);
    }

    private static CriterionLine points(CriterionLine line, int most) {
        return new CriterionLine(line.category(), line.code(), line.titlePl(), line.titleEn(), most, null);
    }

    private static String added(Office office, UnaryOperator<CardLines> change) {
        var lines = change.apply(card(office, SHIPPED).lines());
        return admin(office)
                .does(AddCard.class, new AddCard.Command("PES-100", SHIPPED, TODAY, lines, "Uchwała zarządu."))
                .subject();
    }

    private static ConfirmCardFigure.Command confirmation(String figure) {
        return new ConfirmCardFigure.Command(SHIPPED, figure, "Regulamin pracy komisji, § 4.", TODAY);
    }

    private static List<String> naming(Office office, Map<Setting, String> changes) {
        var base = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).rulesVersion());
        return rules(office, AddRules.class, new AddRules.Command("PROBA", base, TODAY, changes, "Próba."));
    }

    private static List<String> rules(Office office, Class<?> useCase, Object command) {
        return admin(office).refusalOf(useCase, command).verdict().reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private static MeritCard card(Office office, String code) {
        return office.inTransaction(() -> {
            var card = office.the(MeritCards.class).of(code);
            assertThat(card.criteria()).isNotEmpty();
            assertThat(card.categories()).isNotEmpty();
            return card;
        });
    }

    private static CardOverview.CardSheet sheet(Office office, String code) {
        return office.inTransaction(() -> office.the(CardOverview.class).sheet(code));
    }

    private static Office admin(Office office) {
        return office.on(TODAY).as("admin", Role.ADMINISTRATOR);
    }
}
