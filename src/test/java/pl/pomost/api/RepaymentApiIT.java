package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.it.Outside;

/** Money that goes back, by a client that holds every request and answer against the OpenAPI document. */
class RepaymentApiIT extends Outside {

    private final Road road = new Road();

    /** The worked examples of domain.md 6.6, each with its sum of unrounded periods. */
    @ParameterizedTest
    @CsvSource({
        "example 1, 20000.00, 2013-04-15, 2014-03-31, true, , 1966.0274, 1966.00",
        "example 2, 7345.67, 2025-06-10, 2025-12-15, true, , 474.3492, 474.00",
        "example 2 without the first day, 7345.67, 2025-06-10, 2025-12-15, false, , 471.6323, 472.00",
        "example 3, 100000.00, 2012-09-03, 2013-09-02, true, , 12252.0548, 12252.00",
        "example 4, 250.00, 2025-12-10, 2025-12-31, true, , 1.6575, 2.00",
        "example 4 with the free amount, 250.00, 2025-12-10, 2025-12-31, true, 26.10, 1.6575, 0.00"
    })
    void countsInterest(
            String example,
            String amount,
            String from,
            String to,
            String first,
            String freeUpTo,
            String exact,
            String interest) {
        road.knowing("amount", amount).knowing("from", from).knowing("to", to).knowing("kind", "TAX_ARREARS");
        road.knowing("countStartDay", first);
        if (freeUpTo != null) {
            road.knowing("freeUpTo", freeUpTo);
        }

        var counted = road.read("ksiegowa", "countInterest");

        assertThat(counted.status()).as(example).isEqualTo(200);
        assertThat(counted.body().get("exact").decimalValue()).as(example).isEqualByComparingTo(exact);
        assertThat(counted.text("interest")).as(example).isEqualTo(interest);
    }

    /** 20 000 zł of the first tranche, at 10.5 %: 37 days are 212.88 -> 213; after 10 000 are paid 47 days on the rest. */
    @Test
    void takesBackAPartOfTheGrantInPartsAndGoesOn() {
        var paid = spending();
        act("kierownik", "suspendCase", "{'ground':'B1','reasons':'Wizyta: pieca nie ma w lokalu.'}");
        act("doradca", "recordExplanation", "{'receivedOn':'" + paid + "','explanation':'Piec sprzedano.'}");
        var demand = demanded();
        act("doradca", "recordDelivery", "{'deliveredOn':'" + paid + "'}");

        ApprovedCase.moveTo(paid.plusDays(36));
        var unpaid = road.knowing("on", paid.plusDays(36).toString()).read("audytor", "readDemand");
        assertThat(unpaid.text("owed")).isEqualTo("20213.00");
        assertThat(unpaid.body().at("/interest/periods/0/days").asInt()).isEqualTo(37);

        pays("10000.00", paid.plusDays(36), "1");
        var left = road.knowing("on", paid.plusDays(46).toString()).read("audytor", "readDemand");
        assertThat(left.body().at("/payments/0/principalShare").asText()).isEqualTo("9894.62");
        assertThat(left.body().at("/payments/0/interestShare").asText()).isEqualTo("105.38");
        assertThat(left.text("principalLeft")).isEqualTo("10105.38");
        assertThat(left.text("owed")).isEqualTo("10242.38");

        ApprovedCase.moveTo(paid.plusDays(46));
        pays("10242.38", paid.plusDays(46), "2");
        assertThat(road.read("audytor", "readDemand").text("closedOn"))
                .isEqualTo(paid.plusDays(46).toString());
        assertThat(demand).startsWith("ZW-");
        assertThat(road.read("audytor", "getCase").text("stage")).isEqualTo("SPENDING");
    }

    @Test
    void enforcesFromTheDayAfterTheTermOnly() {
        var paid = spending();
        act("kierownik", "suspendCase", "{'ground':'B4','reasons':'Oświadczenie było nieprawdziwe.'}");
        act("doradca", "recordExplanation", "{'receivedOn':'" + paid + "','explanation':'Nie wiedzieliśmy.'}");
        assertThat(refusal("kierownik", "demandRepayment", demandBody("B4", "43999.99")))
                .isEqualTo("demand.not-whole");
        road.knowing("demand", act("kierownik", "demandRepayment", demandBody("B4", "44000.00")));
        act("doradca", "recordDelivery", "{'deliveredOn':'" + paid + "'}");
        var due = LocalDate.parse(road.read("audytor", "readDemand").text("dueOn"));
        assertThat(due).isAfterOrEqualTo(paid.plusDays(30));

        ApprovedCase.moveTo(due);
        assertThat(refusal("kierownik", "enforceRepayment", "{'steps':'Weksel wypełniono.'}"))
                .isEqualTo("demand.in-time");
        ApprovedCase.moveTo(due.plusDays(1));
        act("kierownik", "enforceRepayment", "{'steps':'Weksel wypełniono, pozew.'}");
        assertThat(road.read("audytor", "getCase").text("stage")).isEqualTo("ENFORCEMENT");

        pays(road.read("audytor", "readDemand").text("owed"), due.plusDays(1), "1");
        assertThat(road.read("audytor", "getCase").text("stage")).isEqualTo("REPAID");
    }

    /** A case of which the first tranche of 44 000 zł is paid. @return the day of the transfer */
    private LocalDate spending() {
        var given = ApprovedCase.named("Spółdzielnia Socjalna Zwrot " + mark(), "FOUND");
        given.registered().signed().firstTranchePaid();
        var today = ApprovedCase.today();
        road.knowing("number", given.number());
        road.seeing(road.read("kierownik", "getCase").tag());
        return today;
    }

    private String demanded() {
        var number = act("kierownik", "demandRepayment", demandBody("B1", "20000.00"));
        road.knowing("demand", number);
        return number;
    }

    private String demandBody(String ground, String amount) {
        var payout = road.read("kierownik", "readRepayment")
                .body()
                .at("/returnable/0/payout")
                .asText();
        return "{'ground':'" + ground + "','parts':[{'payout':'" + payout + "','amount':'" + amount
                + "'}],'account':'20999900000000000000000001','reasons':'Nie wyjaśniono.'}";
    }

    /** Entered by one accountant, who may not confirm it, and confirmed by another. */
    private void pays(String amount, LocalDate day, String number) {
        act(
                "ksiegowa",
                "enterRepayment",
                "{'amount':'" + amount + "','receivedOn':'" + day + "','bankReference':'zwrot'}");
        road.knowing("payment", number);
        assertThat(refusal("ksiegowa", "answerRepayment", "{'answer':'CONFIRMED'}"))
                .isEqualTo("repayment.own-entry");
        act("ksiegowa2", "answerRepayment", "{'answer':'CONFIRMED'}");
    }

    private String act(String account, String id, String body) {
        return road.act(account, id, body.replace('\'', '"')).text("subject");
    }

    private String refusal(String account, String id, String body) {
        var answer = road.call(
                account, id, body.replace('\'', '"'), UUID.randomUUID().toString());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        return answer.body().at("/reasons/0/rule").asText();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 6);
    }
}
