package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.given.Registered;

/**
 * A case of the edition WZOR-1 that the staff of the demonstration carries from the first conversation to an approved grant
 * of 55 000 zł, through the API: advisor doradca, assessors asesor1 and asesor2, manager kierownik. The business day moves
 * five days on for the training.
 */
public final class ApprovedCase {
    private static final String COST = "{'category':'EQUIPMENT','item':'%s','quantity':1,'unitNet':'%s','vat':'0.00',"
            + "'eligible':'%<s','fromGrant':'%<s','ownContribution':'0.00','plannedMonth':'%s','justification':"
            + "'Niezbędne na początek.','priceSource':'oferta','condition':'NEW'}";
    private static final List<String> SECTIONS = List.of(
            "SUMMARY",
            "GROUP",
            "FOUNDERS_RESOURCES",
            "SOCIAL_AIMS",
            "PRODUCT",
            "MARKET_CUSTOMERS",
            "COMPETITION",
            "MARKETING",
            "SALES",
            "SWOT",
            "ORGANISATION_STAFF",
            "PREMISES",
            "INVESTMENT_SCHEDULE",
            "FINANCING_SOURCES",
            "FORECAST_24M",
            "RISKS",
            "DURABILITY");
    private static final String FORMAL = "IN_TIME RIGHT_FORM PLAN_COMPLETE SCHEDULE_ADDS_UP AMOUNT_WITHIN_LIMIT"
            + " STATEMENTS_COMPLETE DE_MINIMIS_DOCUMENTS MEMBERS_ELIGIBLE TRAINING_COMPLETED ACTIVITY_NOT_EXCLUDED"
            + " SEAT_IN_AREA";
    private static final String MERIT = "PRODUCT 7 MARKET 7 COMPETITION 6 SALES 6 EXPERIENCE 7 RESOURCES 6 COSTS 9"
            + " FORECAST 8 FINANCING 4 REINTEGRATION 7 EMPLOYMENT 6 DURABILITY 4 CLARITY 4 CONSISTENCY 4";

    private static final String STATEMENTS = "NO_BUSINESS NO_OTHER_AID NO_DOUBLE_FINANCING DE_MINIMIS NOT_BANKRUPT"
            + " NO_ARREARS NOT_CONVICTED TRUTHFUL DATA_CLAUSE FOUNDERS_RESOLUTION";
    private static final String ACTIVITIES = "{'classification':2025,'activities':['56.21.Z','10.71.Z']}";

    private final List<String> people = new ArrayList<>();
    private String number = "";
    private String version = "";

    private final String name;
    private final String edition;
    private final int persons;
    private final String asked;

    private ApprovedCase(String name, String edition, int persons, String asked) {
        this.name = name;
        this.edition = edition;
        this.persons = persons;
        this.asked = asked;
    }

    /** As below, but only as far as both merit cards: five founders ask that edition for an amount. */
    public static ApprovedCase assessed(String edition, String asked, CardContent first, CardContent second) {
        var told = new ApprovedCase("Spółdzielnia Socjalna " + asked, edition, 5, asked);
        told.open("FOUND");
        told.train();
        told.apply();
        told.check();
        told.act("asesor1", "score-cards", card(first));
        told.act("asesor2", "score-cards", card(second));
        return told;
    }

    /** A merit card as the API takes it. */
    public static String card(CardContent content) {
        var scores = content.scores().stream()
                .map(score -> "{'criterion':'%s','points':%s,'reason':'%s'}"
                        .formatted(score.criterion(), score.points(), score.reason()))
                .collect(Collectors.joining(","));
        return "{'scores':[" + scores + "],'recommended':" + content.recommended()
                + (content.recommendedAmount() == null
                        ? ""
                        : ",'recommendedAmount':'" + content.recommendedAmount() + "'")
                + "}";
    }

    /** @param purpose FOUND or JOIN */
    public static ApprovedCase named(String name, String purpose) {
        Purse.filled();
        var told = new ApprovedCase(name, "WZOR-1", 3, "55000.00");
        told.open(purpose);
        told.train();
        told.apply();
        told.check();
        told.assess();
        told.act("kierownik", "approval", "{'amount':'55000.00','grounds':'Plan jest spójny.'}");
        return told;
    }

    /** Numbers of the people of the group. */
    public List<String> people() {
        return List.copyOf(people);
    }

    /** Registers somebody who is in no group. @return the number of the participant */
    public static String somebodyElse() {
        var client =
                Client.as("doradca").with("Idempotency-Key", UUID.randomUUID().toString());
        var answer =
                client.send("POST", "api/participants", json(person("Felicja")).toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("subject");
    }

    /** The cooperative of the case is in the register. */
    public ApprovedCase registered() {
        return registered(Registered.nip(Registered.someSeed()));
    }

    /** The same under a tax number of its own. */
    public ApprovedCase registered(String nip) {
        act("doradca", "registration", "{'resolvedOn':'" + today() + "'}");
        change("registered-activities", ACTIVITIES);
        namesFounders();
        var krs = String.valueOf(System.nanoTime() % 1_000_000_000L + 1_000_000_000L);
        act(
                "doradca",
                "registration-completion",
                "{'registeredName':'" + name + "','krs':'" + krs + "','nip':'" + nip
                        + "','regon':'" + Registered.regon(Registered.someSeed()) + "','account':"
                        + "'90999900000000000000000002','accountOwner':'" + name + "','registeredOn':'" + today()
                        + "','activityStartedOn':'" + today() + "'}");
        return this;
    }

    /** The agreement is signed, secured by a promissory note. */
    public ApprovedCase signed() {
        EuroRate.told();
        act(
                "kierownik",
                "agreement",
                "{'kind':'PROMISSORY_NOTE','givenBy':'zarząd','receivedOn':'" + today() + "','keptIn':'sejf'}");
        return this;
    }

    /** The first tranche of 44 000 zł is ordered at the bank. */
    public ApprovedCase firstTrancheOrdered() {
        act("ksiegowa", "payouts", "{'kind':'TRANCHE','instalment':1}");
        ordered(number + "-T1");
        return this;
    }

    /** The first tranche of 44 000 zł is paid. */
    public ApprovedCase firstTranchePaid() {
        firstTrancheOrdered();
        answers("ksiegowa2", "bank-answer", "{'answer':'EXECUTED','executedOn':'" + today() + "'}");
        return this;
    }

    /** The payout leaves in a batch of its own. */
    public void ordered(String reference) {
        var gathered = send(
                "ksiegowa",
                "POST",
                "api/batches",
                "{'payer':'GLOWNY','payDay':'" + payDay() + "','payouts':['" + reference + "']}");
        var batch = "api/batches/" + gathered.getString("subject") + "/";
        version = gathered.get("version").toString();
        version =
                send("kierownik", "POST", batch + "approval", "").get("version").toString();
        send("ksiegowa", "POST", batch + "export", "");
        seenAgain();
    }

    private void answers(String account, String resource, String body) {
        version = send(account, "POST", "api/payouts/" + number + "-T1/" + resource, body)
                .get("version")
                .toString();
    }

    /** Looks at the case again after others have worked on it. */
    public ApprovedCase seenAgain() {
        version = Client.as("audytor").get("api/cases/" + number).header("ETag").replace("\"", "");
        return this;
    }

    public String number() {
        return number;
    }

    /** Whoever owes it says that it was done: all that keeps the case from its closing. */
    public ApprovedCase fulfilsWhatIsOwed() {
        var lines = Client.as("audytor")
                .get("api/cases/" + number + "/obligations")
                .json()
                .getJsonArray("lines");
        for (int i = 0; i < lines.size(); i++) {
            var row = lines.getJsonObject(i).getJsonObject("row");
            if (!row.containsKey("closedOn")
                    && ObligationKind.valueOf(row.getString("kind")).endsBeforeClosing()) {
                seenAgain()
                        .act(
                                "ACCOUNTANT".equals(row.getString("owner")) ? "ksiegowa" : "doradca",
                                "obligations/" + row.getInt("number") + "/fulfilment",
                                "{'note':'Zrobione.'}");
            }
        }
        return this;
    }

    /** The business day as it stands. */
    public static LocalDate today() {
        return LocalDate.parse(Client.as("admin").get("api/business-day").json().getString("day"));
    }

    /** Today, or the first day after it on which banks pay: what a count of no working days from then ends on. */
    static LocalDate payDay() {
        var today = today();
        return LocalDate.parse(Client.as("admin")
                .get("api/reference/term?from=" + today.minusDays(1) + "&days=1&kind=WORKING")
                .json()
                .getString("due"));
    }

    /** A first day of a month, today or the next one: whoever begins then has all days of the month. */
    public static LocalDate beginsAMonth() {
        var today = today();
        if (today.getDayOfMonth() > 1) {
            moveTo(today.plusMonths(1).withDayOfMonth(1));
        }
        return today();
    }

    /** Moves the business day on. */
    public static void moveTo(LocalDate day) {
        var seen = Client.as("admin").get("api/business-day").header("ETag");
        var answer = Client.as("admin").with("If-Match", seen).put("api/business-day", json("{'day':'" + day + "'}"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Somebody does something about the case: a POST to one of its resources. */
    public void act(String account, String resource, String body) {
        version = send(account, "POST", "api/cases/" + number + "/" + resource, body)
                .get("version")
                .toString();
    }

    private void open(String purpose) {
        var receipt = send(
                "doradca",
                "POST",
                "api/cases",
                "{'edition':'" + edition + "','founderKind':'NATURAL_PERSONS','purpose':'" + purpose + "','name':'"
                        + name + "','seat':'0417011'}");
        number = receipt.getString("subject");
        var first = receipt.get("version").toString();
        for (var given : List.of("Anna", "Barbara", "Celina", "Dorota", "Ewa").subList(0, persons)) {
            version = "";
            people.add(
                    send("doradca", "POST", "api/participants", person(given)).getString("subject"));
        }
        version = first;
        people.forEach(person ->
                act("doradca", "group/members", "{'participant':'" + person + "','joinedOn':'" + today() + "'}"));
    }

    private static String person(String given) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return "{'particulars':{'firstName':'" + given + "','lastName':'Próbna " + mark + "','withoutPesel':true,"
                + "'birthDate':'1980-05-17','documentNumber':'" + mark + "','sex':'FEMALE','municipality':'0417011',"
                + "'postalCode':'87-200','town':'Wąbrzeźno','status':'UNEMPLOYED','informedOn':'" + today()
                + "','proofs':[]}}";
    }

    private void train() {
        var first = today();
        moveTo(first.plusDays(5));
        var list = people.stream()
                .map(person -> "{'participant':'" + person + "','quarters':40,'signed':true}")
                .collect(Collectors.joining(",", "[", "]"));
        for (int day = 0; day < 5; day++) {
            act(
                    "doradca",
                    "training-sessions",
                    "{'day':'" + first.plusDays(day)
                            + "','topic':'BUSINESS_PLAN','form':'TRAINING','quarters':40,'attended':" + list + "}");
        }
    }

    private void apply() {
        act("doradca", "application-start", "");
        SECTIONS.forEach(section -> change("plan/sections/" + section, "{'text':'Opis części.'}"));
        declare();
        var oven = new BigDecimal(asked).subtract(new BigDecimal("5000.00"));
        var month = today().plusMonths(2).toString().substring(0, 7);
        change(
                "plan/cost-lines",
                "{'amountAsked':'" + asked + "','costs':[" + COST.formatted("Piec", oven, month) + ","
                        + COST.formatted("Komputer", "5000.00", month) + "]}");
        act("doradca", "submission", "");
    }

    private void declare() {
        change("plan/activities", ACTIVITIES);
        var signed = Arrays.stream(STATEMENTS.split(" "))
                .map(each -> "{'statement':'" + each + "','signedOn':'" + today() + "'}")
                .collect(Collectors.joining(","));
        change("plan/statements", "{'vat':'CANNOT_RECOVER','signed':[" + signed + "]}");
    }

    private void check() {
        act("kierownik", "assessment", "{'assessors':['asesor1','asesor2']}");
        both("impartiality-declaration", "{'impartial':true}");
        var formal = Arrays.stream(FORMAL.split(" "))
                .map(criterion -> "{'criterion':'" + criterion + "','met':true}")
                .collect(Collectors.joining(",", "{'answers':[", "]}"));
        both("formal-card", formal);
    }

    private void assess() {
        var merit = MERIT.replaceAll("(\\w+) (\\d+) ?", "{'criterion':'$1','points':$2},")
                .replaceAll(",$", "");
        both("score-cards", "{'scores':[" + merit + "],'recommended':true,'recommendedAmount':'55000.00'}");
    }

    private void both(String resource, String body) {
        act("asesor1", resource, body);
        act("asesor2", resource, body);
    }

    /** The founding act names the people of the group. */
    private void namesFounders() {
        var named = people.stream().collect(Collectors.joining("','", "['", "']"));
        change("named-founders", "{'founders':" + named + ",'others':0}");
    }

    private void change(String resource, String body) {
        version = send("doradca", "PUT", "api/cases/" + number + "/" + resource, body)
                .get("version")
                .toString();
    }

    private JsonObject send(String account, String method, String path, String body) {
        var client =
                Client.as(account).with("Idempotency-Key", UUID.randomUUID().toString());
        var seen = version.isEmpty() ? client : client.with("If-Match", "\"" + version + "\"");
        var answer = seen.send(method, path, body.isEmpty() ? "" : json(body).toString());
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 299);
        return answer.json();
    }

    private static JsonStructure json(String quoted) {
        try (var reader = Json.createReader(new StringReader(quoted.replace('\'', '"')))) {
            return reader.read();
        }
    }
}
