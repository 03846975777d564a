package pl.pomost.business.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.records.dossier.DecisionSheet;

class GrantDecisionTest {

    private final Office office = Office.onFakes().on(LocalDate.of(2026, 3, 2));
    private final Cases cases = new Cases(office);

    @Test
    void promisesTheApprovedAmountFromTheBudgetOfTheEdition() {
        var given = cases.opened().submitted("42000.00").assessed("42000.00").approvedFor("42000.00");

        var approval = office.the(Decisions.class).approvalOf(given.number()).orElseThrow();
        assertThat(given.stage()).isEqualTo(Stage.APPROVED);
        assertThat(approval.amount()).isEqualTo(Money.of(42_000));
        assertThat(approval.decidedBy()).isEqualTo(Staff.MANAGER);
        assertThat(left()).isEqualTo(Money.of(208_000));
    }

    @Test
    void refusesWithGroundsAndPromisesNothing() {
        var given = cases.opened().assessed();
        programmes().withBudget(Budget.Purpose.GRANTS, "99999.99");

        given.managerDoes(
                RefuseGrant.class,
                ref -> new RefuseGrant.Command(ref, RefusalGround.NO_MONEY, "Budżet nie wystarcza."));
        programmes().withBudget(Budget.Purpose.GRANTS, "250000.00");

        assertThat(given.stage()).isEqualTo(Stage.NOT_FUNDED);
        assertThat(office.the(Decisions.class).approvalOf(given.number())).isEmpty();
        var refusal = office.the(Decisions.class).refusalOf(given.number()).orElseThrow();
        assertThat(refusal.ground()).contains(RefusalGround.NO_MONEY);
        assertThat(refusal.facts().orElseThrow()).contains("99\u00a0999,99\u00a0zł", "100\u00a0000,00\u00a0zł");
        assertThat(left()).isEqualTo(Money.of(250_000));
    }

    @Test
    void tellsEveryLimitAtOnceWithItsFigures() {
        programmes().withBudget(Budget.Purpose.GRANTS, "90000.00");
        var given = cases.opened().withTrainedGroup(5).submitted("80000.00").assessed("75000.00");

        var refusal = approving(given, "100000.01");

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactlyInAnyOrder(
                        "appeal.amount-untold",
                        "grant.above-lines",
                        "grant.above-asked",
                        "grant.above-recommended",
                        "grant.above-persons",
                        "grant.above-cooperative",
                        "budget.exceeded.grants");
    }

    @Test
    void saysWhatIsLeftAndWhatWasAsked() {
        programmes().withBudget(Budget.Purpose.GRANTS, "90000.00");
        var given = cases.opened().assessed();

        var refusal = approving(given, "100000.00");

        assertThat(Wording.in(Texts.ENGLISH)
                        .sentence(refusal.verdict().reasons().get(0)))
                .isEqualTo("90,000.00\u00a0PLN left in the edition TEST-1, 100,000.00\u00a0PLN asked.");
        assertThat(Wording.in(Texts.POLISH).sentence(refusal.verdict().reasons().get(0)))
                .isEqualTo("W edycji TEST-1 zostało 90\u00a0000,00\u00a0zł, wnioskowano 100\u00a0000,00\u00a0zł.");
    }

    @Test
    void saysBeforeTheButtonIsPressedThatNothingIsLeft() {
        var first = cases.opened().assessed();
        programmes().withBudget(Budget.Purpose.GRANTS, "0.00");

        assertThat(approving(first, "100.00").verdict().reasons())
                .extracting(Reason::rule)
                .contains("budget.exhausted.grants");
    }

    @Test
    void letsNobodyDecideWhoAdvisedOrAssessed() {
        var given = cases.opened().assessed();

        assertThat(given.refusalOf(Cases.ADVISOR, Role.MANAGER, ApproveGrant.class, approve("100000.00"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("separation.advised");
        assertThat(given.refusalOf(
                                Staff.FIRST_ASSESSOR,
                                Role.MANAGER,
                                RefuseGrant.class,
                                ref -> new RefuseGrant.Command(ref, RefusalGround.NO_MONEY, "Nie."))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("separation.assessed", "refusal.no-ground");
    }

    @Test
    void approvesNothingThatIsDivergent() {
        var given = cases.opened().formallyAssessed().scored(Cards.recommending(95, "90000.00"), Cards.rejecting(40));

        assertThat(approving(given, "100000.00").verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("move.wrong-stage", "assessment.divergent", "assessment.opposite");
    }

    /** domain.md 6.2 rounds the first tranche down: of one grosz nothing is left for it, and the case could never go on. */
    @Test
    void refusesAnAmountWhoseFirstTrancheWouldBeNothing() {
        var given = cases.opened().submitted("0.01").assessed("0.01");

        assertThat(approving(given, "0.01").verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("grant.empty-tranche");
        assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
    }

    /** domain.md 6.1: the amount is counted, not chosen; a lower one goes through a negotiation. */
    @Test
    void approvesExactlyTheAmountThatIsDue() {
        var given = cases.opened().assessed();

        var refusal = approving(given, "99999.99");

        assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("grant.below-due");
            assertThat(reason.figures())
                    .containsEntry("due", Money.of(100_000))
                    .containsEntry("eligible", Money.of(100_000))
                    .doesNotContainKey("ranked");
        });
    }

    /** domain.md 3.2 knows no way from recommended to not funded but for what the law or the rules refuse. */
    @Test
    void refusesARecommendedCaseOnlyOnAGroundThatHolds() {
        var given = cases.opened().assessed();

        for (var ground : RefusalGround.values()) {
            assertThat(refusing(given, ground).verdict().reasons())
                    .extracting(Reason::rule)
                    .containsExactly("refusal.no-ground");
        }
        programmes().withBudget(Budget.Purpose.GRANTS, "90000.00");
        assertThat(refusing(given, RefusalGround.NO_HEADROOM).verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("refusal.ground-fails");
        assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
    }

    /** The page and the API tell which grounds hold, before anything is pressed. */
    @Test
    void showsTheGroundsThatHoldWithTheirFigures() {
        var given = cases.opened().assessed();
        office.as(Staff.MANAGER, Role.MANAGER);
        assertThat(office.the(DecisionSheet.class).of(given.number()).refusals())
                .isEmpty();
        programmes().withBudget(Budget.Purpose.GRANTS, "90000.00");

        var sheet = office.the(DecisionSheet.class).of(given.number());

        assertThat(sheet.due()).isEqualTo(Money.of(100_000));
        assertThat(sheet.highest()).isEqualTo(Money.ZERO);
        assertThat(sheet.refusals()).singleElement().satisfies(chance -> {
            assertThat(chance.ground()).isEqualTo(RefusalGround.NO_MONEY);
            assertThat(chance.facts().get(0).figures())
                    .containsEntry("left", Money.of(90_000))
                    .containsEntry("amount", Money.of(100_000));
        });
    }

    private Refusal refusing(GivenCase given, RefusalGround ground) {
        return given.refusalOf(
                Staff.MANAGER, Role.MANAGER, RefuseGrant.class, ref -> new RefuseGrant.Command(ref, ground, "Nie."));
    }

    @Test
    void wantsAmountAndGrounds() {
        var given = cases.opened().assessed();

        var refusal = given.refusalOf(
                Staff.MANAGER, Role.MANAGER, ApproveGrant.class, ref -> new ApproveGrant.Command(ref, Money.ZERO, " "));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons()).extracting(Reason::field).containsExactly("amount", "grounds");
    }

    private Refusal approving(GivenCase given, String amount) {
        return given.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approve(amount));
    }

    private static Function<CaseRef, Object> approve(String amount) {
        return ref -> new ApproveGrant.Command(ref, Money.of(amount), "Plan przekonuje.");
    }

    private FakeProgrammes programmes() {
        return (FakeProgrammes) office.the(Programmes.class);
    }

    private Money left() {
        return programmes()
                .budget(FakeProgrammes.EDITION, Budget.Purpose.GRANTS)
                .left();
    }
}
