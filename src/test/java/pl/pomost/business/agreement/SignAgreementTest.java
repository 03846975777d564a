package pl.pomost.business.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class SignAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);
    private final Cases cases = new Cases(office);

    @Test
    void agreesOnTheApprovedAmountInTheTranchesOfTheRules() {
        var given = cases.opened().approvedAtOnceFor("97333.33").registered().agreed();

        var agreement = office.the(Agreements.class).of(given.number()).orElseThrow();
        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
        assertThat(agreement.number()).isEqualTo("1/2026/D");
        assertThat(agreement.amount()).isEqualTo(Money.of("97333.33"));
        assertThat(agreement.tranches().stream().map(Tranche::amount))
                .containsExactly(Money.of("77866.66"), Money.of("19466.67"));
        assertThat(agreement.signedOn()).isEqualTo(DAY);
    }

    @Test
    void countsTheNumbersInTheYear() {
        cases.opened().approvedAtOnceFor("10000.00").registered().agreed();
        office.on(LocalDate.of(2027, 1, 4));
        var next = cases.opened().approvedAtOnceFor("10000.00").registered().agreed();

        assertThat(office.the(Agreements.class).of(next.number()).orElseThrow().number())
                .isEqualTo("1/2027/D");
    }

    @Test
    void refusesBeforeTheCooperativeIsRegistered() {
        var given = cases.opened().approvedAtOnceFor("10000.00");

        var refusal = refusalOf(given, GivenMoney.MANAGER, SecurityTerms.note("zarząd", DAY, "sejf"));

        assertThat(rules(refusal)).containsExactly("move.wrong-stage", "agreement.not-registered");
    }

    @Test
    void refusesAManagerWhoAdvisedTheCase() {
        var given = cases.opened().approvedAtOnceFor("10000.00").registered();

        var refusal = refusalOf(given, Cases.ADVISOR, SecurityTerms.note("zarząd", DAY, "sejf"));

        assertThat(rules(refusal)).containsExactly("separation.advised");
    }

    @Test
    void asksEachKindOfSecurityForItsOwnData() {
        var given = cases.opened().approvedAtOnceFor("10000.00").registered();

        assertThat(missing(given, Security.Kind.PROMISSORY_NOTE)).containsExactly("keptIn");
        assertThat(missing(given, Security.Kind.PERSONAL_SURETY))
                .containsExactly("keptIn", "incomeProvedOn", "spouseConsents");
        assertThat(missing(given, Security.Kind.CORPORATE_SURETY)).containsExactly("document", "keptIn");
        assertThat(missing(given, Security.Kind.BANK_GUARANTEE)).containsExactly("document", "amount", "validUntil");
        assertThat(missing(given, Security.Kind.NOTARIAL_SUBMISSION)).containsExactly("document", "keptIn");
    }

    @Test
    void refusesAGuaranteeThatIsTooSmallOrTooShort() {
        var given = cases.opened().approvedAtOnceFor("10000.00").registered();
        var guarantee = new SecurityTerms(
                Security.Kind.BANK_GUARANTEE,
                "Bank Próbny",
                DAY,
                "G/1",
                Money.of("9999.99"),
                DAY.plusMonths(15).minusDays(1),
                null,
                null,
                false);

        var refusal = refusalOf(given, GivenMoney.MANAGER, guarantee);

        assertThat(refusal.verdict().reasons())
                .containsExactly(
                        Reason.ofField("amount", "security.too-little")
                                .with("amount", Money.of("9999.99"))
                                .with("agreed", Money.of("10000.00")),
                        Reason.ofField("validUntil", "security.too-short").with("needed", DAY.plusMonths(15)));
    }

    @Test
    void refusesAnIncomeCertificateOlderThanTheRulesAllow() {
        var given = cases.opened().approvedAtOnceFor("10000.00").registered();
        var surety = new SecurityTerms(
                Security.Kind.PERSONAL_SURETY,
                "poręczyciel",
                DAY,
                null,
                null,
                null,
                "sejf",
                DAY.minusMonths(1).minusDays(1),
                true);

        assertThat(rules(refusalOf(given, GivenMoney.MANAGER, surety))).containsExactly("security.old-income");
    }

    @Test
    void keepsAllCasesOfOneCooperativeWithinItsCap() {
        var krs = GivenMoney.fresh();
        joined(krs, "60000.00").agreed();
        var second = joined(krs, "50000.00");

        var refusal = refusalOf(second, GivenMoney.MANAGER, SecurityTerms.note("zarząd", DAY, "sejf"));

        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.of("agreement.cooperative-cap")
                        .with("cap", Money.of(100_000))
                        .with("agreed", Money.of(60_000))
                        .with("asked", Money.of(50_000)));
    }

    private GivenCase joined(RegisterNumbers numbers, String amount) {
        return cases.opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.JOIN)
                .approvedAtOnceFor(amount)
                .advisorDoes(BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "1/2026", numbers))
                .foundersNamed()
                .advisorDoes(
                        CompleteRegistration.class,
                        ref -> new CompleteRegistration.Command(
                                ref, RegisterNumbers.NONE, GivenMoney.ACCOUNT, GivenMoney.NAME, DAY, DAY));
    }

    private List<String> missing(GivenCase given, Security.Kind kind) {
        var bare = new SecurityTerms(kind, "ktoś", DAY, null, null, null, null, null, false);
        return refusalOf(given, GivenMoney.MANAGER, bare).verdict().reasons().stream()
                .map(Reason::field)
                .toList();
    }

    private static Refusal refusalOf(GivenCase given, String account, SecurityTerms terms) {
        return given.refusalOf(
                account, Role.MANAGER, SignAgreement.class, ref -> new SignAgreement.Command(ref, terms));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
