package pl.pomost.business.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class CloseCaseTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void closesACaseAfterTheDurabilityYearAndAPositiveVisit(Ground ground) {
        ground.office(office -> {
            var given = monitored(office);
            visit(given, Visit.Result.OK, "doradca", "doradca2");
            office.on(office.today().plusMonths(12));

            close(given);

            assertThat(given.stage()).isEqualTo(Stage.CLOSED);
        });
    }

    @Test
    void tellsAllThatIsMissing() {
        var office = Office.onFakes();
        var given = monitored(office);
        visit(given, Visit.Result.BREACH, "doradca", "doradca2");
        office.on(START.plusMonths(12).minusDays(1));

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("durability.not-over", "durability.no-positive-visit");
    }

    @Test
    void waitsForAnotherVisitAfterABreach() {
        var office = Office.onFakes();
        var given = monitored(office);
        visit(given, Visit.Result.OK, "doradca", "doradca2");
        visit(given, Visit.Result.BREACH, "doradca", "doradca2");
        office.on(office.today().plusMonths(12));

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("durability.last-visit-breach");
        visit(given, Visit.Result.RECOMMENDATIONS, "doradca", "doradca2");
        close(given);
        assertThat(given.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void refusesAVisitByAdvisorsOfTheCaseAlone() {
        var given = monitored(Office.onFakes());

        var refusal = given.refusalOf(RecordVisit.class, ref -> command(ref, Visit.Result.OK, "doradca", "doradca"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons()).extracting(Reason::rule).isEqualTo(List.of("visit.same-person"));
    }

    @Test
    void keepsACaseOpenWhileTheOfficeKeepsTheSecurity() {
        var given = monitored(Office.onFakes());

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, false, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons()).extracting(Reason::rule).isEqualTo(List.of("closing.security-kept"));
    }

    private static void close(GivenCase given) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));
    }

    private static void visit(GivenCase given, Visit.Result result, String first, String second) {
        given.advisorDoes(RecordVisit.class, ref -> command(ref, result, first, second));
    }

    private static RecordVisit.Command command(
            pl.pomost.kernel.fact.CaseRef ref, Visit.Result result, String first, String second) {
        return new RecordVisit.Command(
                ref, START, first, second, result, new RecordVisit.Checks(true, true, true, true, true), "Protokół.");
    }

    private static GivenCase monitored(Office office) {
        office.on(START);
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "100000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(given, "100000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        return given.lastTranchePaid();
    }
}
