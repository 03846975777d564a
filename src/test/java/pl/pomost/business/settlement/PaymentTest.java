package pl.pomost.business.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.OtherAccount;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.FakeReferences;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.SettlementSheet;

/** domain.md 3.2 g19 to g22, 6.2, and 11 rows 4, 7 and 11: how each proof was paid. */
class PaymentTest {

    private static final String OTHER = "20999900000000000000000001";

    @Test
    void refusesAPaymentFromAnotherAccount() {
        var given = spending(Office.onFakes());

        assertThat(refused(given, paid(given, OTHER, "Pilne.", null, false, false)))
                .containsExactly("settlement.other-account");
    }

    @Test
    void takesAnotherAccountWithAReasonWhereTheRulesAllowItAndLetsTheCheckSettleIt() {
        var office = Office.onFakes();
        var given = spending(office);
        var terms = office.the(Programmes.class).rules(FakeProgrammes.RULES).settlement();
        Filled.set(terms, "otherAccount", OtherAccount.WITH_REASON);

        assertThat(refused(given, paid(given, OTHER, " ", null, false, false)))
                .containsExactly("settlement.other-account-reason");
        submit(given, paid(given, OTHER, "Rachunek był zablokowany.", null, false, false));

        assertThat(proof(given).flags()).containsExactly(ProofFlag.OTHER_ACCOUNT);
        assertThat(rules(given.refusalOf(CheckSettlement.class, ref -> check(ref, "60000.00", null))))
                .containsExactly("settlement.flag-unresolved");
        given.advisorDoes(CheckSettlement.class, ref -> check(ref, "60000.00", "Wyciąg banku to potwierdza."));
        assertThat(proof(given).flagResolution()).contains("Wyciąg banku to potwierdza.");
    }

    @Test
    void noticesAnotherSellerThanTheOneOfThePlan() {
        var office = Office.onFakes();
        var given = spending(office);
        var line = office.the(BusinessPlans.class).of(given.number()).lines().get(0);
        Filled.set(line, "supplierNip", Nip.parse("5260250274"));

        submit(given, paid(given, GivenMoney.ACCOUNT, null, null, false, false));

        assertThat(proof(given).flags()).containsExactly(ProofFlag.OTHER_SELLER);
    }

    @Test
    void asksForTheOriginOfWhatWasBoughtUsedWhateverThePlanSays() {
        var given = spending(Office.onFakes());

        assertThat(refused(given, paid(given, GivenMoney.ACCOUNT, null, null, true, false)))
                .containsExactly("settlement.origin-missing");
        submit(given, paid(given, GivenMoney.ACCOUNT, null, null, true, true));
    }

    @Test
    void paysNetAmountsToWhoRecoversVat() {
        var office = Office.onFakes();
        var given = spending(office);
        var declaration =
                Filled.entity(Declaration.class, Map.of("caseNumber", given.number(), "vat", VatStanding.RECOVERS));
        office.the(Declarations.class).add(declaration);

        assertThat(refused(given, paid(given, GivenMoney.ACCOUNT, null, null, false, false)))
                .containsExactly("settlement.vat-missing");
        assertThat(refused(given, paid(given, GivenMoney.ACCOUNT, null, "11219.51", false, false)))
                .containsExactly("settlement.vat-recovered");
        submit(given, paid(given, GivenMoney.ACCOUNT, null, "0.00", false, false));
    }

    /** domain.md 6.2: accepted 95,000 of 100,000 leaves 15,000.00 to pay after a first tranche of 80,000. */
    @ParameterizedTest
    @EnumSource
    void tellsEachLineAndWhatIsOwed(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            GivenSettlement.submit(given, "60000.00", "38000.00");
            var lines = List.of(
                    new CheckSettlement.Accepted(1, Money.of("60000.00"), null, null),
                    new CheckSettlement.Accepted(2, Money.of("35000.00"), "Gwarancja nie jest wydatkiem.", null));
            given.advisorDoes(CheckSettlement.class, ref -> new CheckSettlement.Command(ref, lines, null));

            var sheet = office.inTransaction(
                            () -> office.the(SettlementSheet.class).of(given.number()))
                    .orElseThrow();

            assertThat(sheet.paid()).isEqualTo(Money.of("80000.00"));
            assertThat(sheet.toPay()).isEqualTo(Money.of("15000.00"));
            assertThat(sheet.toReturn()).isEqualTo(Money.ZERO);
            var second = sheet.lines().get(1);
            assertThat(second.planned()).isEqualTo(Money.of("40000.00"));
            assertThat(second.most()).isEqualTo(Money.of("44000.00"));
            assertThat(second.claimed()).isEqualTo(Money.of("38000.00"));
            assertThat(second.accepted()).isEqualTo(Money.of("35000.00"));
            assertThat(second.refused()).isEqualTo(Money.of("3000.00"));
            assertThat(second.reasons()).containsExactly("Gwarancja nie jest wydatkiem.");
        });
    }

    /** Chapter 11, row 7: whoever had gross amounts paid is asked again 12 months after the start of activity. */
    @Test
    void owesACheckOfVatAfterTwelveMonths() {
        var office = Office.onFakes();
        var given = spending(office);
        office.the(Declarations.class)
                .add(Filled.entity(
                        Declaration.class, Map.of("caseNumber", given.number(), "vat", VatStanding.CANNOT_RECOVER)));
        GivenSettlement.submit(given, "60000.00", "40000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);

        assertThat(office.the(Obligations.class).of(given.number()))
                .filteredOn(each -> each.kind() == ObligationKind.CHECK_VAT)
                .extracting(Obligation::due)
                .containsExactly(FakeReferences.endOfTerm(office.today().plusMonths(12)));
    }

    /** g20: 7 working days; from Monday 13 April 2026 they end on Wednesday 22 April. */
    @Test
    void givesSevenWorkingDaysForACorrection() {
        var office = Office.onFakes();
        var given = spending(office);
        GivenSettlement.submit(given, "60000.00", "40000.00");

        office.on(LocalDate.of(2026, 4, 13));
        given.advisorDoes(ReturnSettlement.class, ref -> new ReturnSettlement.Command(ref, "Brak potwierdzenia."));

        assertThat(given.stage()).isEqualTo(Stage.SETTLEMENT_CORRECTION);
        assertThat(given.file().due()).contains(LocalDate.of(2026, 4, 22));
    }

    private static ProofEntry paid(
            GivenCase given, String account, String reason, String vat, boolean used, boolean origin) {
        var today = given.office().today();
        return new ProofEntry(
                GivenMoney.NIP,
                "Sklep Próbny",
                "FV/1/2026",
                today,
                today,
                Money.of("60000.00"),
                vat == null ? null : Money.of(vat),
                account,
                reason,
                used,
                origin,
                List.of(new ProofEntry.Share(1, Money.of("60000.00"))));
    }

    private static void submit(GivenCase given, ProofEntry proof) {
        given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));
    }

    private static List<String> refused(GivenCase given, ProofEntry proof) {
        return rules(given.refusalOf(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof))));
    }

    private static CheckSettlement.Command check(CaseRef ref, String accepted, String resolution) {
        var line = new CheckSettlement.Accepted(1, Money.of(accepted), null, resolution);
        return new CheckSettlement.Command(ref, List.of(line), null);
    }

    private static Proof proof(GivenCase given) {
        return given.office().the(Settlements.class).proofsOf(given.number()).get(0);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static GivenCase spending(Office office) {
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        return given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
    }
}
