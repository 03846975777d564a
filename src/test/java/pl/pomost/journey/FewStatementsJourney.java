package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.api.ApprovedCase;
import pl.pomost.api.Client;
import pl.pomost.api.Demonstration;
import pl.pomost.it.Outside;
import pl.pomost.it.SaidStatements;

/**
 * Every page and every reading call says few SQL statements, sign-in included, and a list of many rows no more than a list of
 * one. The case has three people, seventeen sections, five days of training, two assessors and some fifty entries.
 */
class FewStatementsJourney extends Outside {

    private static String number = "";
    private static Desk auditor;

    @BeforeAll
    static void carryACase() throws InterruptedException {
        Demonstration.told();
        number = ApprovedCase.named("Spółdzielnia Socjalna Oszczędna", "FOUND")
                .registered()
                .signed()
                .number();
        auditor = Desk.of("audytor");
    }

    @AfterAll
    static void leave() {
        auditor.leave();
    }

    @ParameterizedTest
    @CsvSource({
        "overview, 94",
        "group, 26",
        "training, 33",
        "plan, 41",
        "documents, 22",
        "assessment, 106",
        "decision, 56",
        "appeal, 39",
        "agreement, 50",
        "money, 47",
        "settlement, 57",
        "bridging, 49",
        "monitoring, 73",
        "obligations, 30",
        "repayment, 46",
        "timeline, 23"
    })
    void sectionOfACase(String section, int most) {
        assertThat(page("/desk/case/case?number=" + number + "&section=" + section))
                .isBetween(5L, (long) most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/home",
                "/desk/cases",
                "/desk/participants",
                "/desk/payouts?state=ALL",
                "/desk/programmes",
                "/desk/reference",
                "/desk/reference?table=HOLIDAY",
                "/desk/term",
                "/desk/interest",
                "/desk/trail",
                "/desk/office/users",
                "/desk/office/profile"
            })
    void pageOfTheDesk(String path) {
        assertThat(page(path)).isBetween(2L, 15L);
    }

    /** Two for each version of the rules by which a day that is shown was counted: it says whether that is to be confirmed. */
    @Test
    void obligationsOfTheDesk() {
        assertThat(page("/desk/obligations")).isBetween(2L, 30L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/history", "/history/4", "/api-guide", "/sign-in"})
    void pageForEverybody(String path) {
        assertThat(page(path)).isBetween(1L, 6L);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 9",
        "agreement, 11",
        "appeals, 21",
        "registration, 9",
        "assessment, 27",
        "assessor-choices, 4",
        "bridging, 26",
        "decision, 31",
        "documents, 6",
        "group, 10",
        "money, 31",
        "moves, 198",
        "plan, 8",
        "trail, 6",
        "training-sessions, 10",
        "visits, 12"
    })
    void callAboutACase(String part, int most) {
        assertThat(call("api/cases/" + number + (part.isEmpty() ? "" : "/" + part)))
                .isBetween(1L, (long) most);
    }

    @Test
    void forecastOfAnEdition() {
        assertThat(page("/desk/forecast?edition=POKAZ-1&part=COMMITTED")).isBetween(5L, 70L);
        assertThat(call("api/editions/POKAZ-1/forecast")).isBetween(5L, 22L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "participants", "payouts", "users", "seals"})
    void listOfAnyLength(String list) {
        var one = call("api/" + list + "?limit=1");

        assertThat(one).isBetween(1L, 4L);
        assertThat(call("api/" + list + "?limit=200")).isEqualTo(one);
    }

    @Test
    void trailOfAnyLength() {
        assertThat(call("api/cases/" + number + "/trail?limit=1"))
                .isEqualTo(call("api/cases/" + number + "/trail?limit=200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgets",
                "editions",
                "minimum-wages",
                "municipalities",
                "tables/HOLIDAY",
                "tables/EXCHANGE_RATE"
            })
    void callForReference(String table) {
        assertThat(call("api/reference/" + table)).isBetween(1L, 4L);
    }

    private static long page(String path) {
        return least(() -> pageOnce(path));
    }

    private static long call(String path) {
        return least(() -> callOnce(path));
    }

    /** A request that sign-in refuses leaves its statements to the next one on that thread: three are asked, the least counts. */
    private static long least(LongSupplier request) {
        return LongStream.generate(request).limit(3).min().orElseThrow();
    }

    private static long pageOnce(String path) {
        var mark = UUID.randomUUID().toString();
        var answer = auditor.page().request().get(path, RequestOptions.create().setHeader(SaidStatements.MARK, mark));
        assertThat(answer.status()).isEqualTo(200);
        return told(mark);
    }

    private static long callOnce(String path) {
        var mark = UUID.randomUUID().toString();
        var answer = Client.as("audytor").with(SaidStatements.MARK, mark).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return told(mark);
    }

    private static long told(String mark) {
        var told = Client.anonymous().get(SaidStatements.TOLD.substring(1) + mark);
        assertThat(told.status()).isEqualTo(200);
        return told.body().lines().count();
    }
}
