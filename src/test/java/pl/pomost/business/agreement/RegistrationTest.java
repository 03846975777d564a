package pl.pomost.business.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class RegistrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);
    private final Cases cases = new Cases(office);

    @Test
    void takesAnApprovedCaseToTheAgreement() {
        var given = cases.opened().approvedAtOnceFor("97333.33").registered();

        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_PREP);
        assertThat(cooperative(given).registeredName()).contains(GivenMoney.NAME);
        assertThat(cooperative(given).isRegistered()).isTrue();
    }

    @Test
    void refusesNumbersBeforeAFoundedCooperativeHasThem() {
        var given = cases.opened().approvedAtOnceFor("10000.00");

        var refusal = given.refusalOf(
                BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "7/2026", GivenMoney.fresh()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(fields(refusal)).containsExactly("resolution", "registeredName", "krs", "nip", "regon");
    }

    @Test
    void asksAJoiningCaseForTheResolutionAndTheNumbers() {
        var given =
                cases.opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.JOIN).approvedAtOnceFor("10000.00");

        var refusal = given.refusalOf(
                BeginRegistration.class, ref -> new BeginRegistration.Command(ref, null, " ", RegisterNumbers.NONE));

        assertThat(fields(refusal))
                .containsExactly("resolvedOn", "resolution", "registeredName", "krs", "nip", "regon");
    }

    @Test
    void keepsTheNumbersOfTheCooperativeThatIsJoined() {
        var given =
                cases.opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.JOIN).approvedAtOnceFor("10000.00");
        var known = GivenMoney.fresh();
        given.advisorDoes(BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "7/2026", known));

        assertThat(fields(given.refusalOf(CompleteRegistration.class, ref -> complete(ref, known, GivenMoney.NAME))))
                .containsExactly("registeredName", "krs", "nip", "regon");

        given.advisorDoes(CompleteRegistration.class, ref -> complete(ref, RegisterNumbers.NONE, GivenMoney.NAME));
        assertThat(cooperative(given).krs().orElseThrow().value()).isEqualTo(known.krs());
        assertThat(cooperative(given).resolution()).contains("7/2026");
    }

    @Test
    void refusesAnAccountInAnotherName() {
        var given = begun();

        var refusal =
                given.refusalOf(CompleteRegistration.class, ref -> complete(ref, GivenMoney.fresh(), "Jan Kowalski"));

        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.ofField("accountOwner", "registration.account-owner")
                        .with("name", GivenMoney.NAME));
    }

    @Test
    void tellsEverythingThatIsWrongWithTheExtractAtOnce() {
        var given = begun();
        var numbers = new RegisterNumbers("Żuraw sp. z o.o.", "abc", "1234563217", "123456786");

        var refusal = given.refusalOf(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref, numbers, "51999900000000000000000001", "", DAY.plusDays(1), null));

        assertThat(fields(refusal))
                .contains("registeredName", "krs", "nip", "regon", "account", "accountOwner", "registeredOn")
                .contains("activityStartedOn");
    }

    @Test
    void refusesAnEntryBeforeTheMeetingAndAnActivityBeforeTheEntry() {
        var given = begun();

        var refusal = given.refusalOf(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref,
                        GivenMoney.fresh(),
                        GivenMoney.ACCOUNT,
                        GivenMoney.NAME,
                        DAY.minusDays(1),
                        DAY.minusDays(2)));

        assertThat(refusal.verdict().reasons().stream().map(Reason::rule))
                .containsExactly("registration.before-meeting", "registration.activity-day");
    }

    @Test
    void foundsUnderOneCourtNumberOnlyOnce() {
        var numbers = GivenMoney.fresh();
        begun().advisorDoes(CompleteRegistration.class, ref -> complete(ref, numbers, GivenMoney.NAME));

        var refusal = begun().refusalOf(CompleteRegistration.class, ref -> complete(ref, numbers, GivenMoney.NAME));

        assertThat(refusal.verdict().reasons().get(0).rule()).isEqualTo("registration.krs-taken");
    }

    private GivenCase begun() {
        return cases.opened()
                .approvedAtOnceFor("10000.00")
                .advisorDoes(
                        BeginRegistration.class,
                        ref -> new BeginRegistration.Command(ref, DAY, null, RegisterNumbers.NONE));
    }

    private static CompleteRegistration.Command complete(
            pl.pomost.kernel.fact.CaseRef ref, RegisterNumbers numbers, String owner) {
        return new CompleteRegistration.Command(ref, numbers, GivenMoney.ACCOUNT, owner, DAY, DAY);
    }

    private Cooperative cooperative(GivenCase given) {
        return office.the(Cooperatives.class).of(given.number()).orElseThrow();
    }

    private static java.util.List<String> fields(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::field).toList();
    }
}
