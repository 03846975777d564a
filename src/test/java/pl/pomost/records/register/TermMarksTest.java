package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.ConfirmSetting;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.register.ObligationFilter.Scope;

/** Whoever sees a last day sees whether the rule behind it is a convention that nobody has confirmed. */
class TermMarksTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void marksDaysOfConventionsUntilEachIsConfirmed(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(START);
            new Recruits(office).submitted();
            var given = new Cases(office)
                    .opened()
                    .approvedAtOnceFor("10000.00")
                    .registered()
                    .agreed()
                    .firstTranchePaid();
            given.advisorDoes(
                    AddObligation.class,
                    ref -> new AddObligation.Command(ref, "Polisa", START.plusDays(5), Role.ADVISOR));

            assertThat(open(office, given, ObligationKind.SETTLE_GRANT)).isTrue();
            assertThat(open(office, given, ObligationKind.VISIT_EARLY)).isTrue();
            assertThat(open(office, given, ObligationKind.OTHER))
                    .as("somebody wrote the day in")
                    .isFalse();
            assertThat(headIsOpen(office, given)).isTrue();
            assertThat(listed(office, ObligationKind.SETTLE_GRANT)).isTrue();
            assertThat(listed(office, ObligationKind.CHECK_FORM)).isTrue();

            confirm(office, given, Setting.SPENDING_DAYS);
            assertThat(open(office, given, ObligationKind.SPEND_GRANT)).isFalse();
            assertThat(open(office, given, ObligationKind.SETTLE_GRANT))
                    .as("two settings count the day, and one is left")
                    .isTrue();
            assertThat(headIsOpen(office, given)).isTrue();

            confirm(office, given, Setting.SETTLEMENT_DAYS);
            assertThat(open(office, given, ObligationKind.SETTLE_GRANT)).isFalse();
            assertThat(headIsOpen(office, given)).isFalse();
            assertThat(listed(office, ObligationKind.SETTLE_GRANT)).isFalse();
        }
    }

    private static void confirm(Office office, GivenCase given, Setting setting) {
        office.as("admin", Role.ADMINISTRATOR);
        office.does(
                ConfirmSetting.class,
                new ConfirmSetting.Command(given.file().rulesVersion(), setting, "Regulamin, par. 7", START));
    }

    private static boolean headIsOpen(Office office, GivenCase given) {
        office.as(Cases.ADVISOR, Role.ADVISOR);
        return office.inTransaction(() -> office.the(CaseDossier.class).head(given.number()))
                .dueToBeConfirmed();
    }

    private static boolean open(Office office, GivenCase given, ObligationKind kind) {
        office.as(Cases.ADVISOR, Role.ADVISOR);
        return office.inTransaction(() -> office.the(ObligationRegister.class).of(given.number())).lines().stream()
                .map(ObligationRegister.Line::row)
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .toBeConfirmed();
    }

    private static boolean listed(Office office, ObligationKind kind) {
        office.as(Cases.ADVISOR, Role.ADVISOR);
        return office
                .inTransaction(
                        () -> office.the(ObligationRegister.class).page(ObligationFilter.of(Scope.ALL), null, 99))
                .stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .toBeConfirmed();
    }
}
