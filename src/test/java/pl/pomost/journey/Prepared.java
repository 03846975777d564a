package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.api.Client;
import pl.pomost.api.Purse;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.given.Cards;

/**
 * A case that the API has carried to where a journey begins: {@code Prepared.group().trained().written().submitted()}. Its
 * advisor is "doradca", its assessors are "asesor1" and "asesor2".
 */
final class Prepared {
    static final String ASKED = "55000.00";

    private final String number;
    private final List<String> people = new ArrayList<>();
    private LocalDate day = today();

    private Prepared(String number) {
        this.number = number;
    }

    /** The business day of the site. */
    static LocalDate today() {
        return LocalDate.parse(Client.as("admin").get("api/business-day").json().getString("day"));
    }

    /** The case of that number, as it stands. */
    static Prepared of(String number) {
        return new Prepared(number);
    }

    /** A new case without people. */
    static Prepared opened() {
        Purse.filled();
        var name = "Spółdzielnia Socjalna Kładka " + mark();
        var opened = send(
                Client.as("doradca"),
                "POST",
                "api/cases",
                Json.createObjectBuilder()
                        .add("edition", "WZOR-1")
                        .add("founderKind", "NATURAL_PERSONS")
                        .add("purpose", "FOUND")
                        .add("name", name)
                        .add("seat", "0417011"));
        return new Prepared(opened.getString("subject"));
    }

    /** A new case with three members. */
    static Prepared group() {
        var prepared = opened();
        Stream.of("Anna", "Barbara", "Celina").forEach(prepared::joined);
        return prepared;
    }

    private void joined(String firstName) {
        var person = registered(firstName, "Próbna " + mark());
        people.add(person);
        act(
                "doradca",
                "POST",
                "group/members",
                Json.createObjectBuilder().add("participant", person).add("joinedOn", day.toString()));
    }

    /** Registers a person without PESEL. @return the number */
    static String registered(String firstName, String lastName) {
        var particulars = Json.createObjectBuilder()
                .add("firstName", firstName)
                .add("lastName", lastName)
                .add("withoutPesel", true)
                .add("birthDate", "1980-05-17")
                .add("documentNumber", mark())
                .add("sex", "FEMALE")
                .add("municipality", "0417011")
                .add("postalCode", "87-200")
                .add("town", "Wąbrzeźno")
                .add("status", "UNEMPLOYED")
                .add("informedOn", today().toString())
                .add("proofs", Json.createArrayBuilder());
        return send(
                        Client.as("doradca"),
                        "POST",
                        "api/participants",
                        Json.createObjectBuilder().add("particulars", particulars))
                .getString("subject");
    }

    /** Fifty hours on five days; the business day moves on with them. */
    Prepared trained() {
        for (int session = 0; session < 5; session++) {
            if (session > 0) {
                day = tomorrow();
            }
            trainedToday();
        }
        return this;
    }

    private void trainedToday() {
        var attended = Json.createArrayBuilder();
        people.forEach(person -> attended.add(Json.createObjectBuilder()
                .add("participant", person)
                .add("quarters", 40)
                .add("signed", true)));
        act(
                "doradca",
                "POST",
                "training-sessions",
                Json.createObjectBuilder()
                        .add("day", day.toString())
                        .add("topic", "BUSINESS_PLAN")
                        .add("form", "TRAINING")
                        .add("quarters", 40)
                        .add("attended", attended));
    }

    /** Moves the business day on by one, as the administrator of a demonstration may. */
    static LocalDate tomorrow() {
        var clock = Client.as("admin").get("api/business-day");
        var day = LocalDate.parse(clock.json().getString("day")).plusDays(1);
        var moved = Client.as("admin")
                .with("If-Match", clock.header("ETag"))
                .put(
                        "api/business-day",
                        Json.createObjectBuilder().add("day", day.toString()).build());
        assertThat(moved.status()).as(moved.body()).isLessThan(300);
        return day;
    }

    /** The application is begun and nothing of it written. */
    Prepared begun() {
        act("doradca", "POST", "application-start", Json.createObjectBuilder());
        return this;
    }

    /** Every section but those is written. */
    Prepared sections(SectionCode... but) {
        Arrays.stream(SectionCode.values())
                .filter(section -> !List.of(but).contains(section))
                .forEach(section -> act(
                        "doradca",
                        "PUT",
                        "plan/sections/" + section,
                        Json.createObjectBuilder().add("text", "Opis części.")));
        return this;
    }

    /** Every section but those is written, everything declared, and the schedule has one line. */
    Prepared written(SectionCode... but) {
        sections(but);
        declare();
        act(
                "doradca",
                "PUT",
                "plan/cost-lines",
                Json.createObjectBuilder()
                        .add("amountAsked", ASKED)
                        .add("costs", Json.createArrayBuilder().add(oven())));
        return this;
    }

    /** Activities, VAT and every statement. */
    private void declare() {
        act(
                "doradca",
                "PUT",
                "plan/activities",
                Json.createObjectBuilder()
                        .add("classification", 2025)
                        .add("activities", Json.createArrayBuilder(List.of("56.21.Z", "10.71.Z"))));
        var signed = Json.createArrayBuilder();
        for (var statement : PlanStatement.values()) {
            signed.add(Json.createObjectBuilder()
                    .add("statement", statement.name())
                    .add("signedOn", today().toString()));
        }
        act(
                "doradca",
                "PUT",
                "plan/statements",
                Json.createObjectBuilder().add("vat", "CANNOT_RECOVER").add("signed", signed));
    }

    private static JsonObjectBuilder oven() {
        return Json.createObjectBuilder()
                .add("category", "EQUIPMENT")
                .add("item", "Piec i wyposażenie kuchni")
                .add("quantity", 1)
                .add("unitNet", ASKED)
                .add("vat", "0.00")
                .add("eligible", ASKED)
                .add("fromGrant", ASKED)
                .add("ownContribution", "0.00")
                .add("plannedMonth", "2026-12")
                .add("justification", "Bez pieca nie ma kuchni.")
                .add("priceSource", "oferta")
                .add("condition", "NEW");
    }

    Prepared submitted() {
        act("doradca", "POST", "submission", Json.createObjectBuilder());
        return this;
    }

    /** The assessment is open and both assessors have declared. */
    Prepared declared() {
        act(
                "kierownik",
                "POST",
                "assessment",
                Json.createObjectBuilder()
                        .add(
                                "assessors",
                                Json.createArrayBuilder().add("asesor1").add("asesor2")));
        Stream.of("asesor1", "asesor2")
                .forEach(assessor -> act(
                        assessor,
                        "POST",
                        "impartiality-declaration",
                        Json.createObjectBuilder().add("impartial", true)));
        return this;
    }

    /** Both formal cards say yes. */
    Prepared checked() {
        return checks("asesor1").checks("asesor2");
    }

    /** The formal card of one assessor says yes. */
    Prepared checks(String assessor) {
        var answers = Json.createArrayBuilder();
        Cards.FORMAL.stream()
                .forEach(criterion -> answers.add(
                        Json.createObjectBuilder().add("criterion", criterion).add("met", true)));
        act(assessor, "POST", "formal-card", Json.createObjectBuilder().add("answers", answers));
        return this;
    }

    /** Both merit cards recommend what was asked. */
    Prepared recommended() {
        var scores = Json.createArrayBuilder();
        Points.GOOD.forEach(points -> scores.add(
                Json.createObjectBuilder().add("criterion", points.code()).add("points", points.given())));
        var card = scores.build();
        Stream.of("asesor1", "asesor2")
                .forEach(assessor -> act(
                        assessor,
                        "POST",
                        "score-cards",
                        Json.createObjectBuilder()
                                .add("scores", card)
                                .add("recommended", true)
                                .add("recommendedAmount", ASKED)));
        return this;
    }

    String number() {
        return number;
    }

    List<String> people() {
        return people;
    }

    /** Changes the case as somebody who has just read it. */
    void act(String account, String method, String path, JsonObjectBuilder body) {
        var seen = Client.as(account).get("api/cases/" + number).header("ETag");
        send(Client.as(account).with("If-Match", seen), method, "api/cases/" + number + "/" + path, body);
    }

    private static JsonObject send(Client client, String method, String path, JsonObjectBuilder body) {
        var answer = client.with("Idempotency-Key", UUID.randomUUID().toString())
                .send(method, path, body.build().toString());
        assertThat(answer.status()).as(path + answer.body()).isLessThan(300);
        return answer.json();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
