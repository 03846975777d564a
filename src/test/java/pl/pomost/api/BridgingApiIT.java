package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Bridging months with leavers and joiners, by a client that holds everything against the OpenAPI document. */
class BridgingApiIT extends Outside {

    private final Road road = new Road();

    @Test
    void countsEachPersonByTheDayAndSaysHow() {
        var given = ApprovedCase.named(
                "Spółdzielnia Socjalna Dzień " + UUID.randomUUID().toString().substring(0, 6), "FOUND");
        var today = ApprovedCase.beginsAMonth();
        given.registered().signed();
        var first = YearMonth.from(today);
        road.knowing("number", given.number()).knowing("kind", "BASIC");
        road.seeing(road.read("doradca", "getCase").tag());
        act(
                "doradca",
                "requestBridging",
                "{'kind':'BASIC','firstMonth':'" + first + "','months':6,'persons':3,'perPerson':'1600.00'}");
        isGranted();

        var next = first.plusMonths(1);
        road.knowing("membership", "2");
        act("doradca", "recordLeaving", "{'leftOn':'" + next.atDay(18) + "','reason':'Wypowiedzenie.'}");
        act(
                "doradca",
                "recordJoining",
                "{'person':'Jan Próbny','tie':'MEMBER','joinedOn':'" + next.atDay(19)
                        + "','reason':'Przyjęcie na członka.'}");

        var days = next.lengthOfMonth();
        assertThat(sheet("/months/0/entitled")).isEqualTo("4800.00");
        assertThat(sheet("/months/1/people/1/days")).isEqualTo("17");
        assertThat(sheet("/months/1/people/1/arithmetic")).startsWith("1600.00 × 17 / " + days + " = ");
        assertThat(sheet("/months/1/people/3/days")).isEqualTo(String.valueOf(days - 18));
        assertThat(sheet("/months/1/people/3/person")).isEqualTo("Jan Próbny");
        assertThat(sheet("/months/1/ceiling/basis")).isEqualTo("MIN_WAGE_ON_CONTRACT_DATE");
        assertThat(sheet("/months/1/ceiling/basisDate")).isEqualTo(today.toString());
        assertThat(sheet("/months/1/ceiling/source")).isNotBlank();
        assertThat(sheet("/months/1/state")).isEqualTo("PLANNED");
        assertThat(road.read("audytor", "readRoll")
                        .body()
                        .at("/memberships/1/leftOn")
                        .asText())
                .isEqualTo(next.atDay(18).toString());
    }

    @Test
    void countsNoDayOfAPause() {
        var given = ApprovedCase.named(
                "Spółdzielnia Socjalna Przerwa " + UUID.randomUUID().toString().substring(0, 6), "FOUND");
        var today = ApprovedCase.beginsAMonth();
        given.registered().signed();
        var first = YearMonth.from(today);
        road.knowing("number", given.number()).knowing("kind", "BASIC").knowing("pause", "1");
        road.seeing(road.read("doradca", "getCase").tag());
        act(
                "doradca",
                "requestBridging",
                "{'kind':'BASIC','firstMonth':'" + first + "','months':3,'persons':3,'perPerson':'1000.00'}");
        isGranted();
        LocalDate begins = first.plusMonths(2).atDay(1);
        act("doradca", "recordPause", "{'beganOn':'" + begins + "','reason':'Remont lokalu.'}");
        act("doradca", "endPause", "{'endedOn':'" + begins.withDayOfMonth(10) + "'}");

        assertThat(sheet("/months/1/entitled")).isEqualTo("3000.00");
        assertThat(sheet("/months/2/people/0/days")).isEqualTo(String.valueOf(begins.lengthOfMonth() - 10));
    }

    /** Papers, submission, form, decision, contract, beginning. */
    private void isGranted() {
        var today = ApprovedCase.today();
        var papers = Stream.of(
                        "TRAINING_PROOF",
                        "COURT_ENTRY",
                        "REGON_COPY",
                        "BUSINESS_PLAN",
                        "INSURANCE_REGISTRATION",
                        "NO_PARALLEL_MONEY",
                        "DE_MINIMIS_STATEMENT",
                        "DE_MINIMIS_FORM")
                .map(paper -> "{'paper':'" + paper + "','givenOn':'" + today + "','withGrant':true}")
                .collect(Collectors.joining(","));
        act("doradca", "recordBridgingPapers", "{'papers':[" + papers + "]}");
        road.act("doradca", "submitBridging");
        act("kierownik", "assignBridgingReview", "{'assessor':'asesor1'}");
        var points = Stream.of(
                        "IN_TIME",
                        "RIGHT_FORM",
                        "PAPERS_VALID",
                        "PEOPLE_INSURED",
                        "WITHIN_LIMITS",
                        "NO_DOUBLE_FINANCING")
                .map(point -> "{'point':'" + point + "','met':true}")
                .collect(Collectors.joining(","));
        act("asesor1", "checkBridgingForm", "{'answers':[" + points + "],'correct':false}");
        act("kierownik", "decideBridging", "{'approved':true,'grounds':'Potrzebne na start.'}");
        road.act("kierownik", "signBridging");
        act("kierownik", "beginBridging", "{'securedBy':'Weksel, deklaracja uzupełniona.'}");
    }

    private void act(String account, String id, String body) {
        road.act(account, id, body.replace('\'', '"'));
    }

    private String sheet(String place) {
        return road.read("audytor", "readBridging").body().at(place).asText();
    }
}
