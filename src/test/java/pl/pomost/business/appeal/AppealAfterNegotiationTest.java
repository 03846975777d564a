package pl.pomost.business.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.GrantArithmetic;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.business.decision.GrantOperandKind;
import pl.pomost.business.negotiation.AnswerNegotiation;
import pl.pomost.business.negotiation.NegotiationBook;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.negotiation.RuleOnCuts;
import pl.pomost.business.office.Users;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** Asked 55 000 zł, recommended 50 000 zł, 52 000 zł after the ruling on the cuts; then the group appeals (domain 6.1, 6.4, g11). */
class AppealAfterNegotiationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String FOURTH_ASSESSOR = "asesor4";

    @ParameterizedTest
    @CsvSource({
        "85, 51000.00, 52000.00, operand.before-appeal, 3000.00",
        "90, 51000.00, 52000.00, operand.before-appeal, 3000.00",
        "85, 52000.00, 52000.00, operand.before-appeal, 3000.00",
        "85, 52000.01, 52000.01, operand.on-appeal, ",
        "85, 55000.00, 55000.00, operand.on-appeal, ",
        "84, 55000.00, 52000.00, operand.negotiated, 3000.00"
    })
    void neverLowersTheAmountThatWasDueBefore(int points, String recommended, String due, String why, String cut) {
        var office = Office.onFakes();
        var given = heard(office, points, recommended);

        given.does("kierownik2", Role.MANAGER, DecideAppeal.class, ruling());

        assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        var figures = office.the(GrantFigures.class);
        assertThat(figures.of(given.file()).due()).isEqualTo(Money.of(due));
        var told = told(office, given);
        assertThat(told.rule()).isEqualTo(why);
        assertThat(Wording.in(Texts.POLISH).sentence(told)).doesNotContain("{");
        assertThat(office.the(NegotiationBook.class).cuts(given.number()))
                .isEqualTo(cut == null ? Map.of() : Map.of(2, Money.of(cut)));
    }

    @ParameterizedTest
    @EnumSource
    void isDecidedByNobodyWhoRuledOnTheCuts(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = heard(office, 85, "51000.00");

            assertThat(given.refusalOf(Staff.MANAGER, Role.MANAGER, DecideAppeal.class, ruling())
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule)
                    .containsExactly("appeal.decided-first");
            assertThatThrownBy(() -> store.sql(insertedBy(Staff.MANAGER))).isInstanceOf(SQLException.class);
            store.sql(insertedBy("kierownik2"));
        }
    }

    private static String insertedBy(String manager) {
        return "INSERT INTO appeal_ruling (id, appeal_id, case_number, upheld, leads_to, grounds, decided_by, decided_on)"
                + " SELECT 990001, id, case_number, FALSE, 'RANKED_RECOMMENDED', 'x', '" + manager
                + "', recorded_on FROM appeal";
    }

    private static Reason told(Office office, GivenCase given) {
        var figures = office.the(GrantFigures.class);
        var underlying = figures.underlying(given.file());
        return office
                .the(GrantArithmetic.class)
                .of(given.file(), figures.of(given.file(), underlying), underlying)
                .stream()
                .filter(operand -> operand.kind() == GrantOperandKind.RECOMMENDED)
                .findFirst()
                .orElseThrow()
                .why();
    }

    /** The appeal against the amount after the ruling, with both new cards. */
    private static GivenCase heard(Office office, int points, String recommended) {
        var given = negotiated(office);
        given.advisorDoes(
                        RecordLetterReceipt.class,
                        ref -> new RecordLetterReceipt.Command(ref, office.today(), "zwrotka"))
                .advisorDoes(
                        FileAppeal.class,
                        ref -> new FileAppeal.Command(ref, office.today(), "odwołanie", "Kryterium III.", true));
        office.inTransaction(() -> {
            office.the(Users.class).add(Staff.person(FOURTH_ASSESSOR, Role.ASSESSOR));
            return null;
        });
        for (var assessor : List.of(Staff.THIRD_ASSESSOR, FOURTH_ASSESSOR)) {
            given.managerDoes(AssignAssessor.class, ref -> new AssignAssessor.Command(ref, assessor));
            given.does(
                    assessor,
                    Role.ASSESSOR,
                    DeclareImpartiality.class,
                    ref -> new DeclareImpartiality.Command(ref, true, null));
            given.does(
                    assessor,
                    Role.ASSESSOR,
                    LockScoreCard.class,
                    ref -> new LockScoreCard.Command(ref, Cards.recommending(points, recommended)));
        }
        return given;
    }

    private static GivenCase negotiated(Office office) {
        return new Cases(office.on(MONDAY))
                .opened()
                .withTrainedGroup(5)
                .submitted("30000.00", "25000.00")
                .formallyAssessed()
                .scored(Cards.recommending(85, "50000.00"), Cards.recommending(85, "50000.00"))
                .managerDoes(
                        OpenNegotiation.class,
                        ref -> new OpenNegotiation.Command(
                                ref, List.of(new OpenNegotiation.Cut(2, Money.of(5000), "Cena powyżej rynkowej."))))
                .advisorDoes(
                        AnswerNegotiation.class,
                        ref -> new AnswerNegotiation.Command(
                                ref, office.today(), "Pismo grupy.", false, "Tańszej maszyny nie ma na rynku."))
                .managerDoes(
                        RuleOnCuts.class,
                        ref -> new RuleOnCuts.Command(
                                ref,
                                List.of(new RuleOnCuts.Ruling(2, Money.of(3000), "Jedna oferta potwierdza cenę.")),
                                "Komisja wysłuchała grupy."));
    }

    private static Function<CaseRef, Object> ruling() {
        return ref -> new DecideAppeal.Command(ref, "Jak w kartach.", false);
    }
}
