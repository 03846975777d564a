package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.CooperativeSheet;
import pl.pomost.records.dossier.MoneySheet;
import pl.pomost.records.lookup.ReferenceTables;

class MoneyReadingsTest {

    @ParameterizedTest
    @EnumSource
    void tellTheMoneyOfACaseFromApprovalToPayout(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var cases = new Cases(office);
            var given = cases.opened()
                    .approvedAtOnceFor("97333.33")
                    .registered()
                    .agreed()
                    .firstTranchePaid();
            office.as("audytor", Role.AUDITOR);

            var money = office.inTransaction(() -> office.the(MoneySheet.class).of(given.number()));
            assertThat(money.asked()).isNull();
            assertThat(money.approved()).isEqualTo(Money.of("97333.33"));
            assertThat(money.agreed()).isEqualTo(Money.of("97333.33"));
            assertThat(money.paid()).isEqualTo(Money.of("77866.66"));
            assertThat(money.prepared()).isEqualTo(Money.ZERO);
            assertThat(money.left()).isEqualTo(Money.of("19466.67"));

            var dossier = office.the(AgreementDossier.class);
            var agreement =
                    office.inTransaction(() -> dossier.agreement(given.number()).orElseThrow());
            assertThat(agreement.tranches()).containsExactly(Money.of("77866.66"), Money.of("19466.67"));
            assertThat(office.inTransaction(() -> dossier.cooperative(given.number())))
                    .map(CooperativeSheet::registeredName)
                    .contains(GivenMoney.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagePayoutsByKeyAndState(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var cases = new Cases(office);
            cases.opened().approvedAtOnceFor("10000.00").registered().agreed().firstTranchePaid();
            for (int i = 0; i < 2; i++) {
                GivenMoney.prepare(
                        cases.opened()
                                .approvedAtOnceFor("10000.00")
                                .registered()
                                .agreed(),
                        1);
            }
            office.as("ksiegowa", Role.ACCOUNTANT);
            var register = office.the(PayoutRegister.class);
            var waiting = new PayoutFilter(PayoutState.CHECKED, null);

            var first = office.inTransaction(() -> register.page(waiting, null, 1));
            var second = office.inTransaction(() ->
                    register.page(waiting, new PayoutReference(first.get(0).reference()), 10));

            assertThat(first).extracting(PayoutRow::reference).containsExactly("GR-2026-0002-T1");
            assertThat(second).extracting(PayoutRow::reference).containsExactly("GR-2026-0003-T1");
            assertThat(office.inTransaction(() -> register.count(waiting))).isEqualTo(2);
            assertThat(office.inTransaction(() -> register.count(PayoutFilter.ALL)))
                    .isEqualTo(3);
            assertThat(office.inTransaction(() -> register.count(new PayoutFilter(null, "NOWHERE"))))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void listMunicipalitiesInPolishOrder(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).as("audytor", Role.AUDITOR);

            var all =
                    office.inTransaction(() -> office.the(ReferenceTables.class).municipalities());

            assertThat(all).hasSize(144);
            assertThat(all.get(143).name()).isEqualTo("Żnin");
            assertThat(all.stream().map(ReferenceTables.MunicipalityRow::name).toList())
                    .containsSubsequence("Lubraniec", "Łabiszyn", "Łasin", "Mogilno");
        }
    }
}
