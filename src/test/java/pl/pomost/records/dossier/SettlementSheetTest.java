package pl.pomost.records.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.money.Money;

/** What the screen says of a settlement: its days of spending, every return, and what comes next. */
class SettlementSheetTest {

    @ParameterizedTest
    @EnumSource
    void keepsEveryReturnWhenItIsHandedInAgain(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            var today = office.today();
            submits(given);
            returns(given, "Brak pozycji 2.");
            submits(given);
            returns(given, "Brak potwierdzenia zapłaty.");
            assertThat(sheet(given).next().rule()).isEqualTo("settlement.next.correct");
            assertThat(sheet(given).nextBy()).isAfter(today);
            submits(given);

            var sheet = sheet(given);

            assertThat(sheet.remarks()).isNull();
            assertThat(sheet.returns())
                    .containsExactly(
                            new SettlementSheet.ReturnRow(1, Cases.ADVISOR, today, "Brak pozycji 2."),
                            new SettlementSheet.ReturnRow(2, Cases.ADVISOR, today, "Brak potwierdzenia zapłaty."));
            assertThat(sheet.next().rule()).isEqualTo("settlement.next.check");
            assertThat(sheet.nextBy()).isAfter(today);
        });
    }

    @Test
    void saysWhatComesNextUntilTheGrantIsConcluded() {
        var given = spending(Office.onFakes());
        GivenSettlement.submit(given, "60000.00", "35000.00");
        GivenSettlement.check(given);
        assertThat(sheet(given).next().figures()).containsEntry("checker", Cases.ADVISOR);
        GivenSettlement.accept(given);
        assertThat(sheet(given).next().rule()).isEqualTo("settlement.next.pay");
        assertThat(sheet(given).next().figures()).containsEntry("amount", Money.of("15000.00"));
        given.lastTranchePaid();

        assertThat(sheet(given).next().rule()).isEqualTo("settlement.next.none");
    }

    @Test
    void saysFromTheAgreementOnInWhichDaysTheGrantIsSpent() {
        var office = Office.onFakes();
        var open = new Cases(office).opened();
        assertThat(office.the(SettlementSheet.class).spending(open.number())).isEmpty();
        var given = spending(office);

        var spending =
                office.the(SettlementSheet.class).spending(given.number()).orElseThrow();

        assertThat(spending.spendFrom()).isEqualTo(office.today());
        assertThat(spending.spendUntil()).isEqualTo(office.today().plusDays(60));
        assertThat(spending.settleBy()).isAfter(spending.spendUntil());
        assertThat(spending.lines())
                .containsExactly(
                        new SettlementLines.SpendingRow(1, "Zakup 1", Money.of("60000.00"), Money.of("66000.00")),
                        new SettlementLines.SpendingRow(2, "Zakup 2", Money.of("40000.00"), Money.of("44000.00")));
    }

    @ParameterizedTest
    @EnumSource
    void theDataBaseKeepsReturnsAsTheyWere(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = spending(Office.on(store.entities()));
            submits(given);
            returns(given, "Brak pozycji 2.");

            assertThatThrownBy(() -> store.sql("UPDATE settlement_return SET remarks = 'nic'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> store.sql("DELETE FROM settlement_return")).isInstanceOf(SQLException.class);
            assertThat(store.ask("SELECT COUNT(*) FROM settlement_return")).hasToString("1");
        }
    }

    private static GivenCase spending(Office office) {
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        return given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
    }

    private static void submits(GivenCase given) {
        var proof = GivenSettlement.proof(1, "100.00", given.office().today());
        given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));
    }

    private static void returns(GivenCase given, String why) {
        given.advisorDoes(ReturnSettlement.class, ref -> new ReturnSettlement.Command(ref, why));
    }

    private static SettlementSheet.Sheet sheet(GivenCase given) {
        return given.office().inTransaction(() -> given.office()
                .the(SettlementSheet.class)
                .of(given.number())
                .orElseThrow());
    }
}
