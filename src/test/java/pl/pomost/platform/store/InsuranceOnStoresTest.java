package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.Office;

class InsuranceOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void keepsInsuranceToComeWithItsTerm(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(GivenOfficial.DAY);
            new Cases(office)
                    .opened()
                    .approvedAtOnceFor("10000.00")
                    .advisorDoes(
                            BeginRegistration.class,
                            ref -> new BeginRegistration.Command(ref, GivenOfficial.DAY, null, RegisterNumbers.NONE));

            assertThat(store.sql("UPDATE cooperative SET insured_since = '2026-04-01', insurance_due = '2026-04-08'"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> store.sql("UPDATE cooperative SET insured_since = NULL"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> store.sql("UPDATE cooperative SET insurance_due = NULL"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
