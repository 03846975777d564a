package pl.pomost.business.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

class OfficeAccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);

    @Test
    void keepsAnAccountWhoseStatementsAreTakenAndNothingElse() {
        does(AddOfficeAccount.class, only("WPLATY", GivenBatch.ACCOUNT));

        var account = office.the(OfficeAccounts.class).account("WPLATY").orElseThrow();
        assertThat(account.payer()).isEmpty();
        assertThat(account.isOpen()).isTrue();
    }

    @Test
    void asksForEverythingThatABankIsToldWhenAProjectIsNamed() {
        var half = new AddOfficeAccount.Command(
                "GLOWNY", "Projekt", GivenBatch.ACCOUNT, "WZOR", null, null, " ", null, "87100", "Toruń", "x");

        assertThat(refused(AddOfficeAccount.class, half))
                .containsExactly(
                        "project account.no-project",
                        "profile required",
                        "format required",
                        "holder required",
                        "street required",
                        "postalCode account.bad-postal-code",
                        "bic account.bad-bic");
    }

    @Test
    void hasOneOfANumberInUseAndTakesTheNumberAgainWhenThatIsClosed() {
        does(AddOfficeAccount.class, only("STARY", GivenBatch.ACCOUNT));
        assertThat(refused(AddOfficeAccount.class, only("NOWY", "PL" + GivenBatch.ACCOUNT)))
                .containsExactly("account account.number-used");
        assertThat(refused(AddOfficeAccount.class, only("STARY", GivenMoney.ACCOUNT)))
                .containsExactly("code account.code-used");

        does(CloseOfficeAccount.class, new CloseOfficeAccount.Command("STARY", "inny profil"));
        does(AddOfficeAccount.class, only("NOWY", GivenBatch.ACCOUNT));
        assertThat(refused(CloseOfficeAccount.class, new CloseOfficeAccount.Command("STARY", "raz jeszcze")))
                .containsExactly("null account.closed");
        assertThat(refused(CloseOfficeAccount.class, new CloseOfficeAccount.Command("INNY", "x")))
                .containsExactly("null unknown.office-account");
    }

    @Test
    void letsNothingLeaveFromAClosedAccountOrOneThatPaysNothing() {
        var payout = payout();
        var number = GivenBatch.gather(office, payout);
        GivenBatch.approve(office, number);
        does(CloseOfficeAccount.class, new CloseOfficeAccount.Command(GivenBatch.PAYER, "nowy bank"));

        var export = new ExportBatch.Command(GivenBatch.ref(office, number));
        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .refusalOf(ExportBatch.class, export)
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("account.closed");
        does(AddOfficeAccount.class, only("WPLATY", GivenMoney.ACCOUNT));
        assertThat(gathering("WPLATY")).containsExactly("account.pays-nothing");
        assertThat(gathering(GivenBatch.PAYER)).containsExactly("account.closed");
    }

    @Test
    void confirmsAProfileOnceWithTheInstructionThatItWasComparedWith() {
        does(
                AddBankProfile.class,
                new AddBankProfile.Command(
                        "NASZ", "Nasz bank", "windows-1250", false, ":;", 35, 4, 4, 70, 140, "NURG"));
        assertThat(profile("NASZ").confirmed()).isFalse();
        assertThat(refused(ConfirmBankProfile.class, new ConfirmBankProfile.Command("NASZ", " ")))
                .containsExactly("instruction required");

        does(ConfirmBankProfile.class, new ConfirmBankProfile.Command("NASZ", "Struktura plików, wersja 4"));
        assertThat(profile("NASZ").instruction()).contains("Struktura plików, wersja 4");
        assertThat(profile("NASZ").confirmedOn()).contains(DAY);
        assertThat(refused(ConfirmBankProfile.class, new ConfirmBankProfile.Command("NASZ", "wersja 5")))
                .containsExactly("null account.profile-confirmed");
    }

    @Test
    void letsNoProfileForbidWhatReferencesAreMadeOf() {
        for (var forbidden : List.of("-", ":7", "\u00a7X")) {
            assertThat(refused(
                            AddBankProfile.class,
                            new AddBankProfile.Command(
                                    "NASZ", "Nasz bank", "UTF-8", false, forbidden, 35, 4, 4, 70, 140, "NURG")))
                    .as(forbidden)
                    .containsExactly("forbidden account.forbids-reference");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "26, 3, 2, 35, 35, lineLength",
        "36, 3, 2, 35, 35, lineLength",
        "27, 2, 2, 35, 35, nameLines",
        "27, 5, 2, 35, 35, nameLines",
        "27, 3, 1, 35, 35, titleLines",
        "27, 3, 5, 35, 35, titleLines",
        "27, 3, 2, 34, 35, nameLength",
        "27, 3, 2, 141, 35, nameLength",
        "27, 3, 2, 35, 34, titleLength",
        "27, 3, 2, 35, 141, titleLength"
    })
    void takesNoProfileOutOfTheRangesOfBanks(int line, int names, int titles, int name, int title, String field) {
        assertThat(refused(
                        AddBankProfile.class,
                        new AddBankProfile.Command(
                                "NASZ", "Nasz bank", "UTF-8", false, "", line, names, titles, name, title, "NURG")))
                .containsExactly(field + " out-of-range");
    }

    @Test
    void takesProfilesAtBothEndsOfTheRangesOfBanks() {
        does(
                AddBankProfile.class,
                new AddBankProfile.Command("MALY", "Mały", "IBM852", true, null, 27, 3, 2, 35, 35, "URGP"));
        does(
                AddBankProfile.class,
                new AddBankProfile.Command("DUZY", "Duży", "ISO-8859-2", false, "", 35, 4, 4, 140, 140, "SDVA"));

        assertThat(profile("MALY").lineLength()).isEqualTo(27);
        assertThat(profile("MALY").nameLines()).isEqualTo(3);
        assertThat(profile("MALY").titleLines()).isEqualTo(2);
        assertThat(profile("MALY").serviceLevel()).isEqualTo("URGP");
        assertThat(profile("DUZY").nameLength()).isEqualTo(140);
        assertThat(profile("DUZY").titleLength()).isEqualTo(140);
        assertThat(profile("DUZY").serviceLevel()).isEqualTo("SDVA");
    }

    @Test
    void takesNoEncodingOfOtherLettersAndNoBadServiceLevel() {
        for (var level : List.of("nurg", "NUR", "NURGX", "NU1G")) {
            assertThat(refused(AddBankProfile.class, profile("UTF-8", level)))
                    .as(level)
                    .containsExactly("serviceLevel account.bad-service-level");
        }
        for (var encoding : List.of("US-ASCII", "windows-1252", "utf-8", "nic")) {
            assertThat(refused(AddBankProfile.class, profile(encoding, "NURG")))
                    .as(encoding)
                    .containsExactly("encoding account.bad-encoding");
        }
        assertThat(refused(AddBankProfile.class, profile(null, null)))
                .containsExactly("encoding required", "serviceLevel required");
    }

    private static AddBankProfile.Command profile(String encoding, String level) {
        return new AddBankProfile.Command("NASZ", "Nasz bank", encoding, false, "", 35, 4, 4, 70, 140, level);
    }

    private static AddOfficeAccount.Command only(String code, String number) {
        return new AddOfficeAccount.Command(code, "Wpłaty", number, null, null, null, null, null, null, null, null);
    }

    private PayoutReference payout() {
        return GivenMoney.prepare(
                new Cases(office)
                        .opened()
                        .approvedAtOnceFor("97333.33")
                        .registered()
                        .agreed(),
                1);
    }

    private List<String> gathering(String payer) {
        return office
                .as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .refusalOf(GatherBatch.class, new GatherBatch.Command(payer, null, DAY, List.of(payout())))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private BankProfile profile(String code) {
        return office.the(OfficeAccounts.class).profile(code).orElseThrow();
    }

    private void does(Class<?> useCase, Object command) {
        office.as("admin", Role.ADMINISTRATOR).does(useCase, command);
    }

    private List<String> refused(Class<?> useCase, Object command) {
        return office.as("admin", Role.ADMINISTRATOR).refusalOf(useCase, command).verdict().reasons().stream()
                .map(reason -> reason.field() + " " + reason.rule())
                .toList();
    }
}
