package pl.pomost.business.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.pomost.given.FakeBusinessDays;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class SetBusinessDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Office office =
            Office.onFakes().as("admin", Role.ADMINISTRATOR).on(TODAY);

    @Test
    void movesTheDayOnAndTellsTheOfficesChain() {
        var receipt = office.does(SetBusinessDay.class, to(TODAY.plusMonths(1)));

        assertThat(((FakeBusinessDays) office.the(BusinessDays.class)).day()).contains(TODAY.plusMonths(1));
        assertThat(office.facts().last().chain()).isEqualTo(Chain.ofOffice());
        assertThat(receipt.version()).isEqualTo(TODAY.plusMonths(1).toEpochDay());
    }

    @Test
    void neverMovesItBack() {
        assertThat(ruleOf(to(TODAY))).isEqualTo("business-day.backwards");
        assertThat(ruleOf(to(TODAY.minusDays(1)))).isEqualTo("business-day.backwards");
    }

    @Test
    void takesNoStepThatCanOnlyBeASlip() {
        assertThat(ruleOf(to(TODAY.plusYears(2).plusDays(1)))).isEqualTo("business-day.too-far");
    }

    @Test
    void refusesWhoeverSawAnotherDay() {
        var refusal = office.refusalOf(
                SetBusinessDay.class, new SetBusinessDay.Command(TODAY.plusDays(9), TODAY.toEpochDay() - 1));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void belongsToAdministrators() {
        office.as("kierownik", Role.MANAGER);

        assertThat(office.refusalOf(SetBusinessDay.class, to(TODAY.plusDays(1))).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private String ruleOf(SetBusinessDay.Command command) {
        return office.refusalOf(SetBusinessDay.class, command).verdict().reasons().stream()
                .map(Reason::rule)
                .findFirst()
                .orElseThrow();
    }

    private static SetBusinessDay.Command to(LocalDate day) {
        return new SetBusinessDay.Command(day, TODAY.toEpochDay());
    }
}
