package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.kernel.money.Money;

class FirstTrancheStoreTest {

    @ParameterizedTest
    @EnumSource
    void walksFromTheApprovalToTheFirstTranche(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office)
                    .opened()
                    .approvedAtOnceFor("97333.33")
                    .registered()
                    .agreed()
                    .firstTranchePaid();

            assertThat(given.stage()).isEqualTo(Stage.SPENDING);
            assertThat(office.inTransaction(() -> office.the(Agreements.class)
                            .of(given.number())
                            .orElseThrow()
                            .claimed()))
                    .isEqualTo(Money.of("77866.66"));
        }
    }
}
