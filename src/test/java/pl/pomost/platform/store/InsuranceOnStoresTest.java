package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RecordSeatAddress;
import pl.pomost.business.agreement.RecordSocialInsurance;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SocialInsurance;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenMoney;
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

    /** Registered with an insurance to come; then it was handed in, and the seat moved. Nothing else of it changes any more. */
    @ParameterizedTest
    @EnumSource
    void takesWhatMayFollowTheRegistrationAndNothingElse(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var day = GivenOfficial.DAY;
            var office = Office.on(store.entities()).on(day);
            var given = new Cases(office).opened().approvedAtOnceFor("10000.00");
            given.advisorDoes(
                    BeginRegistration.class,
                    ref -> new BeginRegistration.Command(ref, day, null, RegisterNumbers.NONE));
            GivenMoney.registerActivities(given);
            given.foundersNamed();
            given.advisorDoes(
                    CompleteRegistration.class,
                    ref -> new CompleteRegistration.Command(
                            ref,
                            GivenMoney.fresh(),
                            GivenMoney.ACCOUNT,
                            GivenMoney.NAME,
                            day,
                            day,
                            new SocialInsurance(day.plusDays(1), null)));

            office.on(day.plusDays(3));
            given.advisorDoes(
                    RecordSocialInsurance.class, ref -> new RecordSocialInsurance.Command(ref, day.plusDays(3)));
            given.advisorDoes(
                    RecordSeatAddress.class, ref -> new RecordSeatAddress.Command(ref, "ul. Mostowa 1, 87-100 Toruń"));
            given.advisorDoes(
                    RecordSeatAddress.class, ref -> new RecordSeatAddress.Command(ref, "ul. Nowa 2, 87-200 Wąbrzeźno"));

            assertThat(store.ask("SELECT seat_address FROM cooperative")).isEqualTo("ul. Nowa 2, 87-200 Wąbrzeźno");
            assertThat(store.ask("SELECT insurance_registered_on FROM cooperative"))
                    .hasToString(day.plusDays(3).toString());
            for (var cheat : List.of(
                    "registered_name = 'x'",
                    "nip = '5252248481'",
                    "account = 'x'",
                    "activity_started_on = '2026-01-01'",
                    "insured_since = '2026-01-01'",
                    "insurance_registered_on = '2026-01-01'")) {
                assertThatThrownBy(() -> store.sql("UPDATE cooperative SET " + cheat))
                        .as(cheat)
                        .isInstanceOf(SQLException.class);
            }
        }
    }
}
