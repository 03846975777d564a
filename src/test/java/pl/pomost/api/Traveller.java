package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.pomost.api.Road.Answer;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.given.Registered;

/**
 * A case on its way, told with the document's own examples. Before every move the client asks whether it is possible. The
 * founders doubt everything: they forget the version, name a wrong one, and afterwards send the same again.
 */
final class Traveller {

    private static final String ASKED = "40000.00";
    private static final String MONTHLY = "1000.00";
    private static final List<String> ASSESSORS = List.of("asesor1", "asesor2");

    private final Road road = new Road();
    private final String founders;
    private final String purpose;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> people = new ArrayList<>();
    private final boolean doubts;
    private String number = "";

    Traveller(String founders, String purpose) {
        this.doubts = purpose.equals("FOUND") && founders.equals("NATURAL_PERSONS");
        this.founders = founders;
        this.purpose = purpose;
    }

    void gathers() {
        var opened = road.example("openCase").put("founderKind", founders).put("purpose", purpose);
        number = road.act("doradca", "openCase", opened.toString()).text("subject");
        road.knowing("number", number);
        if (isOfOrganisations()) {
            road.act("doradca", "nameLegalFounders", founders());
            return;
        }
        var version = road.seen();
        for (var name : List.of("Anna", "Barbara", "Celina")) {
            people.add(road.act("doradca", "registerParticipant", person(name)).text("subject"));
        }
        road.seeing(version);
        people.forEach(person -> road.act(
                "doradca",
                "joinGroup",
                road.example("joinGroup")
                        .put("participant", person)
                        .put("joinedOn", today())
                        .toString()));
    }

    /** Five days of ten hours each. */
    void learns(LocalDate first) {
        for (int day = 0; day < 5; day++) {
            var session = road.example("recordTraining")
                    .put("day", first.plusDays(day).toString())
                    .put("quarters", 40);
            var attended = session.withArray("attended").removeAll();
            people.forEach(person -> attended.addObject()
                    .put("participant", person)
                    .put("quarters", 40)
                    .put("signed", true));
            road.act("doradca", "recordTraining", session.toString());
        }
        var said = road.read("doradca", "readTraining").body().get("people");
        assertThat(Contract.elements(said))
                .allMatch(person -> person.get("trained").asBoolean());
    }

    void applies() {
        step("START_APPLICATION", "doradca", "startApplication", "");
        for (var section : road.read("doradca", "readPlan").body().get("sections")) {
            if (section.get("mandatory").asBoolean()) {
                road.knowing("code", section.get("code").asText());
                road.act(
                        "doradca",
                        "recordPlanSection",
                        road.example("recordPlanSection").toString());
            }
        }
        road.act("doradca", "recordActivities", road.example("recordActivities").toString());
        var statements = road.example("recordStatements").put("vat", "CANNOT_RECOVER");
        var signed = statements.withArray("signed").removeAll();
        for (var row : road.read("doradca", "readDeclaration").body().get("statements")) {
            signed.addObject().put("statement", row.get("statement").asText()).put("signedOn", today());
        }
        road.act("doradca", "recordStatements", statements.toString());
        road.act("doradca", "recordCostLines", costs());
        step("SUBMIT_APPLICATION", "doradca", "submitApplication", "");
    }

    void isAssessed() {
        var assessment = road.example("openAssessment");
        var named = assessment.putArray("assessors");
        ASSESSORS.forEach(named::add);
        step("OPEN_ASSESSMENT", "kierownik", "openAssessment", assessment.toString());
        ASSESSORS.forEach(account -> road.act(
                account,
                "declareImpartiality",
                road.example("declareImpartiality").toString()));
        ASSESSORS.forEach(account -> road.act(account, "recordFormalCard", formalCard(account)));
        for (var account : ASSESSORS) {
            var form = road.read(account, "readScoreCard").body();
            assertThat(form.get("scores"))
                    .as("%s sees no points of the other", account)
                    .isEmpty();
            road.act(account, "lockScoreCard", scores(form));
        }
    }

    void isGranted() {
        var approval = road.example("approveGrant").put("amount", ASKED);
        step("APPROVE_GRANT", "kierownik", "approveGrant", approval.toString());
    }

    void isRegistered() {
        var begun = road.example("beginRegistration").put("resolvedOn", today());
        var entry = road.example("completeRegistration")
                .put("registeredOn", today())
                .put("activityStartedOn", today())
                .put("insuredSince", today())
                .put("insuranceRegisteredOn", today());
        var krs = String.valueOf(1_000_000_000L + Math.floorMod(mark.hashCode(), 1_000_000_000));
        var seed = Registered.someSeed();
        entry.put("nip", Registered.nip(seed)).put("regon", Registered.regon(seed));
        if (purpose.equals("JOIN")) {
            begun.put("resolution", "3/2026")
                    .put("registeredName", entry.get("accountOwner").asText());
            begun.put("krs", krs).set("nip", entry.get("nip"));
            begun.set("regon", entry.get("regon"));
            entry.remove(List.of("registeredName", "krs", "nip", "regon"));
        } else {
            entry.put("krs", krs);
        }
        step("BEGIN_REGISTRATION", "doradca", "beginRegistration", begun.toString());
        road.act(
                "doradca",
                "recordRegisteredActivities",
                road.example("recordRegisteredActivities").toString());
        var named = road.example("nameFounders");
        named.set("founders", road.read("doradca", "readComposition").body().get("founders"));
        road.act("doradca", "nameFounders", named.put("others", 0).toString());
        step("COMPLETE_REGISTRATION", "doradca", "completeRegistration", entry.toString());
    }

    void signs() {
        var security = road.example("signAgreement").put("receivedOn", today());
        step("SIGN_AGREEMENT", "kierownik", "signAgreement", security.toString());
    }

    void isPaid(int tranche) {
        var tranches = road.read("ksiegowa", "getMoney").body().get("tranches");
        assertThat(tranches.get(tranche - 1).get("possible").asBoolean())
                .as("%s", tranches)
                .isTrue();
        var prepared = road.example("preparePayout").put("instalment", tranche);
        pay(road.act("ksiegowa", "preparePayout", prepared.toString()));
    }

    /** Sent back once, then checked and accepted. */
    void settles() {
        var settlement = settlement();
        step("SUBMIT_SETTLEMENT", "doradca", "submitSettlement", settlement);
        step(
                "RETURN_SETTLEMENT",
                "doradca",
                "returnSettlement",
                road.example("returnSettlement").toString());
        step("SUBMIT_SETTLEMENT", "doradca", "submitSettlement", settlement);
        var check = road.example("checkSettlement");
        ((ObjectNode) check.at("/proofs/0")).put("accepted", ASKED);
        road.act("doradca", "checkSettlement", check.toString());
        step("ACCEPT_SETTLEMENT", "kierownik", "acceptSettlement", "");
    }

    void isPromised(String kind, YearMonth first) {
        var request = road.example("requestBridging").put("kind", kind).put("firstMonth", first.toString());
        road.act(
                "doradca",
                "requestBridging",
                request.put("persons", 3).put("perPerson", MONTHLY).toString());
        road.knowing("kind", kind);
        isReviewed();
        road.act("kierownik", "decideBridging", road.example("decideBridging").toString());
        road.act("kierownik", "signBridging");
        road.act("kierownik", "beginBridging", road.example("beginBridging").toString());
    }

    /** Papers, submission, form and, where there is one, the card. */
    private void isReviewed() {
        var papers = road.example("recordBridgingPapers");
        var given = papers.withArray("papers").removeAll();
        bridging("papers").forEach(paper -> given.addObject()
                .put("givenOn", today())
                .put("withGrant", false)
                .set("paper", paper.get("paper")));
        road.act("doradca", "recordBridgingPapers", papers.toString());
        road.act("doradca", "submitBridging");
        road.act(
                "kierownik",
                "assignBridgingReview",
                road.example("assignBridgingReview").put("assessor", "asesor1").toString());
        var check = road.example("checkBridgingForm").put("correct", false);
        check.remove("faults");
        var answers = check.withArray("answers").removeAll();
        Contract.elements(road.contract().document().at("/components/schemas/BridgingFormPoint/properties/point/enum"))
                .forEach(point -> answers.addObject().put("met", true).set("point", point));
        road.act("asesor1", "checkBridgingForm", check.toString());
        if (bridging("criteria").isEmpty()) {
            return;
        }
        var card = road.example("scoreBridging");
        var scores = card.withArray("scores").removeAll();
        bridging("criteria").forEach(line -> scores.addObject()
                .put("points", line.get("most").asInt() - 1)
                .set("criterion", line.get("criterion")));
        road.act("asesor1", "scoreBridging", card.toString());
    }

    private List<JsonNode> bridging(String part) {
        var supports = Contract.elements(
                        road.read("audytor", "readBridging").body().get("supports"))
                .toList();
        return Contract.elements(
                        supports.get(supports.size() - 1).get("application").get(part))
                .toList();
    }

    void endsBridging(String kind) {
        road.knowing("kind", kind);
        road.act("kierownik", "settleBridging");
        road.act("kierownik", "closeBridging");
    }

    void isPaidMonth(int month) {
        road.knowing("month", String.valueOf(month));
        pay(road.act("ksiegowa", "prepareBridgingPayout"));
    }

    void proves(int month) {
        road.knowing("month", String.valueOf(month));
        var evidence = road.example("settleBridgingMonth").put("acceptedCost", "3000.00");
        road.act("doradca", "settleBridgingMonth", evidence.toString());
    }

    void closes() {
        var visit = road.example("recordVisit").put("visitedOn", today());
        visit.remove("plan");
        visit.putArray("items").addObject().put("line", 1).put("present", true).put("serialNumber", "SN-2026-0417");
        road.act("doradca", "recordVisit", visit.toString());
        road.knowing("visit", "1");
        road.act(
                "doradca",
                "sendProtocol",
                road.example("sendProtocol").put("sentOn", today()).toString());
        var answer = road.example("answerProtocol").put("answeredOn", today());
        answer.remove("objections");
        road.act("doradca", "answerProtocol", answer.toString());
        road.act("doradca", "closeVisit", road.example("closeVisit").toString());
        fulfilsWhatIsOwed();
        step("CLOSE_CASE", "kierownik", "closeCase", road.example("closeCase").toString());
        assertThat(road.read("audytor", "readVisits").body().has("closing")).isTrue();
        assertThat(road.read("audytor", "listTrail").body().get("entries")).isNotEmpty();
    }

    /** A case is closed only when it owes nothing that would have no sense afterwards. */
    private void fulfilsWhatIsOwed() {
        var owed = road.read("audytor", "readObligations").body().get("lines");
        for (var line : Contract.elements(owed).toList()) {
            var each = line.get("row");
            var kind = ObligationKind.valueOf(each.get("kind").asText());
            if (!each.has("closedOn") && kind.endsBeforeClosing()) {
                road.knowing("obligation", each.get("number").asText());
                road.act(
                        "ACCOUNTANT".equals(each.get("owner").asText()) ? "ksiegowa" : "doradca",
                        "fulfilObligation",
                        road.example("fulfilObligation").toString());
            }
        }
    }

    String stage() {
        return road.read("audytor", "getCase").text("stage");
    }

    /** Grant, then bridging support. */
    List<String> paid() {
        var money = road.read("audytor", "getCase");
        return List.of(money.text("paid"), money.text("bridgingPaid"));
    }

    private void pay(Answer prepared) {
        road.knowing("reference", prepared.text("subject"));
        ordered(prepared.text("subject"));
        road.seeing(road.read("audytor", "getPayout").tag());
        road.act(
                "ksiegowa2",
                "answerPayout",
                road.example("answerPayout").put("executedOn", today()).toString());
    }

    /** Gathered into a batch, let go and ordered at the bank; the file is the same each time. */
    private void ordered(String reference) {
        var batch =
                road.example("gatherBatch").put("payDay", ApprovedCase.payDay().toString());
        batch.putArray("payouts").add(reference);
        road.knowing(
                "batch", road.act("ksiegowa", "gatherBatch", batch.toString()).text("subject"));
        assertThat(road.read("kierownik", "getBatch")
                        .body()
                        .at("/moves/0/possible")
                        .asBoolean())
                .isTrue();
        road.act("kierownik", "approveBatch");
        road.act("ksiegowa", "exportBatch");
        var hash =
                road.read("audytor", "getBatch").body().at("/batch/fileSha256").asText();
        assertThat(road.act("ksiegowa", "takeBatchFile").text("sha256")).isEqualTo(hash);
    }

    private void step(String move, String account, String id, String body) {
        assertThat(possible(account)).contains(move);
        if (!doubts) {
            road.act(account, id, body);
            return;
        }
        var seen = road.seen();
        assertThat(road.seeing("").call(account, id, body, key()).status()).isEqualTo(428);
        assertThat(road.seeing("\"999999\"").call(account, id, body, key()).status())
                .isEqualTo(412);
        var once = key();
        var first = road.seeing(seen).call(account, id, body, once);
        var again = road.call(account, id, body, once);
        assertThat(first.status()).as("%s: %s", id, first.body()).isBetween(200, 299);
        assertThat(again).isEqualTo(first);
        road.seeing(first.tag());
    }

    private List<String> possible(String account) {
        return Contract.elements(road.read(account, "listMoves").body())
                .filter(move -> move.get("possible").asBoolean())
                .map(move -> move.get("move").asText())
                .toList();
    }

    private String person(String name) {
        var person = road.example("registerParticipant");
        var particulars = (ObjectNode) person.get("particulars");
        particulars.remove("pesel");
        particulars.put("firstName", name).put("lastName", "Wędrowna " + mark).put("withoutPesel", true);
        particulars
                .put("birthDate", "1980-05-17")
                .put("documentNumber", name + mark)
                .put("informedOn", today());
        return person.toString();
    }

    private String founders() {
        var named = road.example("nameLegalFounders");
        var second = ((ObjectNode) named.at("/founders/0")).deepCopy();
        second.put("name", "Gmina Przykładowa").put("nip", "5260250274").remove("krs");
        named.withArray("founders").add(second);
        return named.toString();
    }

    private String costs() {
        var plan = road.example("recordCostLines").put("amountAsked", ASKED);
        var line = (ObjectNode) plan.at("/costs/0");
        line.put("quantity", 1)
                .put("unitNet", ASKED)
                .put("vat", "0.00")
                .put("eligible", ASKED)
                .put("fromGrant", ASKED);
        line.put(
                "plannedMonth",
                YearMonth.parse(today().substring(0, 7)).plusMonths(1).toString());
        return plan.toString();
    }

    private String formalCard(String account) {
        var card = road.example("recordFormalCard");
        var answers = card.withArray("answers").removeAll();
        Contract.elements(road.read(account, "readAssessment").body().get("formalQuestions"))
                .forEach(question -> answers.addObject().put("met", true).set("criterion", question.get("code")));
        return card.toString();
    }

    /** Everything but a point. */
    private String scores(JsonNode form) {
        var card = road.example("lockScoreCard").put("recommended", true).put("recommendedAmount", ASKED);
        var scores = card.withArray("scores").removeAll();
        Contract.elements(form.get("categories"))
                .flatMap(category -> Contract.elements(category.get("criteria")))
                .forEach(criterion -> scores.addObject()
                        .put("criterion", criterion.get("code").asText())
                        .put("points", criterion.get("maximum").asInt() - 1));
        return card.toString();
    }

    private String settlement() {
        var settlement = road.example("submitSettlement");
        var proof = (ObjectNode) settlement.at("/proofs/0");
        proof.put("documentNumber", "FV/" + mark)
                .put("issuedOn", today())
                .put("paidOn", today())
                .put("gross", ASKED);
        ((ObjectNode) proof.at("/shares/0")).put("amount", ASKED);
        return settlement.toString();
    }

    private boolean isOfOrganisations() {
        return founders.equals("LEGAL_PERSONS");
    }

    private static String today() {
        return ApprovedCase.today().toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
