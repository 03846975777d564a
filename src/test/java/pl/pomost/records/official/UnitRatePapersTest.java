package pl.pomost.records.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.business.document.Documents;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenUnitRates;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** Every document of the money where a grant is settled by unit rates: PDF/A and page say the same, and nothing of costs. */
class UnitRatePapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What no document says where nothing is bought and no cost is proved; that no invoices and no costs are asked for may be said. */
    private static final Pattern OF_COSTS = Pattern.compile(
            "(?i)(?<!nie)wydatk(?!ów Spółdzielnia nie dok)|(?<!dys)pozycj|zakupion|wkład własny|wystawc|faktur(?!y\\. Ka)|wydano mniej");

    /** What each says of its own. */
    private static final Map<OfficialKind, List<String>> WORDS = Map.of(
            OfficialKind.GRANT_AGREEMENT,
            List.of("rozliczana stawkami jednostkowymi", "Stawka jednostkowa KEEP:75", "119158,00 zł"),
            OfficialKind.ANNEX,
            List.of("Ostatnim dniem na osiągnięcie efektów", "Nabór do pracy trwa dłużej."),
            OfficialKind.PAYMENT_ORDER,
            List.of("DYSPOZYCJA WYPŁATY", "95326,40 zł", "Dzień wykonania przez bank 07.03.2026"),
            OfficialKind.SETTLEMENT_FORM,
            List.of("Wykaz osiągniętych efektów", "Stawki uznane", "63629,00", "Brak umowy o pracę."),
            OfficialKind.REPAYMENT_DEMAND,
            List.of("Stawki uznane są niższe od kwot wypłaconych.", "31697,40 zł"),
            OfficialKind.AID_CERTIFICATE,
            List.of("ZAŚWIADCZENIE O POMOCY DE MINIMIS", "119158,00 zł", "28267,31"));

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"FAKES", "DERBY"})
    void areArchivablePagesThatSayNothingOfCosts(Ground ground) {
        ground.office(office -> {
            var given = GivenUnitRates.everything(office.on(DAY));

            WORDS.forEach((kind, words) -> {
                var number = GivenOfficial.issue(given, kind, GivenOfficial.subject(given, kind));
                var pdf = pdf(given, number);
                assertThat(PdfA.faults(pdf)).as(kind.name()).isEmpty();
                var printed = plain(PdfA.text(pdf));
                var page = plain(page(given, number)
                        .replaceAll("(?s)<style.*?</style>", " ")
                        .replaceAll("<[^>]+>", " "));
                for (var said : List.of(printed, page)) {
                    assertThat(said).as(kind.name()).contains(words).doesNotContainPattern(OF_COSTS);
                }
            });
        });
    }

    /** A contract under unit rates does not name the grounds about what was bought, so nothing is demanded on them. */
    @Test
    void demandsNothingOnGroundsAboutCosts() {
        var office = Office.onFakes().on(DAY);
        var given = GivenUnitRates.agreed(office);
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                SuspendCase.class,
                ref -> new SuspendCase.Command(ref, "B5", "Nie wpuszczono na wizytę monitorującą."));
        GivenRepayment.explained(given);

        assertThat(given.refusalOf(
                                GivenMoney.MANAGER,
                                Role.MANAGER,
                                DemandRepayment.class,
                                ref -> new DemandRepayment.Command(
                                        ref,
                                        "B1",
                                        List.of(new DemandRepayment.Part(given.number() + "-T1", Money.of("1000.00"))),
                                        GivenRepayment.ACCOUNT,
                                        "Powody żądania zwrotu."))
                        .verdict()
                        .reasons())
                .extracting(reason -> reason.rule())
                .containsExactly("demand.nothing-bought");
    }

    private static byte[] pdf(GivenCase given, int number) {
        var office = given.office();
        return office.inTransaction(() ->
                office.the(DocumentBytes.class).of(office.the(Documents.class).of(given.number(), number)));
    }

    private static String page(GivenCase given, int number) {
        var office = given.office().as(GivenMoney.MANAGER, Role.MANAGER);
        return office.inTransaction(() -> office.the(OfficialSheet.class).page(given.number(), number))
                .text();
    }

    /** In one line, without the blanks that hold figures together. */
    private static String plain(String text) {
        return text.replace("&#160;", " ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\d) (?=\\d{3},)", "");
    }
}
