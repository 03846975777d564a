package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Recruitment from outside: domain.md 3.1 walked through the API, with what stops whom. */
class RecruitmentApiIT extends Outside {

    @Test
    void walksFromTheFormToTheExit() {
        var edition = RecruitingEdition.with(Map.of("RECRUITMENT_PLACES", "1"));
        var second = Recruit.scored(edition.code(), 70, 71);
        var first = Recruit.scored(edition.code(), 80, 90);
        var road = first.road();

        var next = road.read("kierownik", "readNextRecruitmentList").body();
        assertThat(next.at("/list/forms/0/points").decimalValue()).isEqualByComparingTo("85");
        assertThat(next.at("/list/needed").decimalValue()).isEqualByComparingTo("60");
        assertThat(next.get("reasons")).isEmpty();
        assertThat(next.toString()).doesNotContain("Osoba");
        road.act("kierownik", "approveRecruitmentList");
        assertThat(second.read().text("stage")).isEqualTo("RESERVE");

        assertThat(first.read().text("stage")).isEqualTo("QUALIFIED");
        road.act(
                "kierownik",
                "signSupportContract",
                road.example("signSupportContract")
                        .put("signedOn", Recruit.today())
                        .toString());
        assertThat(refused(road, "advanceTraining", "BEGIN_TRAINING")).contains("participation.no-class-yet");
        road.act(
                "doradca",
                "withdrawPerson",
                road.example("withdrawPerson").put("day", Recruit.today()).toString());
        road.act("kierownik", "moveUpRecruits");
        assertThat(second.read().text("stage")).isEqualTo("QUALIFIED");
        assertThat(first.read().body().get("whyDueEn").asText()).containsPattern("28.calendar days");
        road.act("doradca", "recordExit", road.example("recordExit").toString());
        assertThat(first.read().text("stage")).isEqualTo("WITHDRAWN");
        assertThat(first.read().body().at("/support/exitStatus").asText()).isNotEmpty();
    }

    @Test
    void asksForTheCriteriaOfItsRulesAndForNoOthers() {
        var edition = RecruitingEdition.with(Map.of("ACCESS_CRITERIA", "RESIDENCE,NO_ARREARS"));
        var person = Recruit.submitted(edition.code());
        person.step("BEGIN_CHECK");
        var road = person.road();
        var read = road.read("doradca", "readEnrolment").body();
        assertThat(read.get("criteria").findValuesAsText("criterion")).containsExactly("RESIDENCE", "NO_ARREARS");

        var all = road.example("recordAccessCriteria");
        var answer = road.call("doradca", "recordAccessCriteria", all.toString(), "all-" + person.number());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("enrolment.not-asked", "criteria[0].criterion");
        person.read();
        person.proves(ApprovedCase.today(), "RESIDENCE", "NO_ARREARS");
        person.step("PASS_CHECK");
        assertThat(person.read().text("stage")).isEqualTo("MERIT_CHECK");
    }

    @Test
    void hearsAnAppealAgainstThePoints() {
        var edition = RecruitingEdition.with(Map.of());
        var person = Recruit.scored(edition.code(), 50, 50);
        var road = person.road();
        road.act("kierownik", "approveRecruitmentList");
        assertThat(person.read().text("stage")).isEqualTo("NOT_QUALIFIED");
        road.act(
                "doradca",
                "recordResultReceipt",
                road.example("recordResultReceipt")
                        .put("receivedOn", Recruit.today())
                        .toString());
        road.act(
                "doradca",
                "appealRecruitment",
                road.example("appealRecruitment")
                        .put("filedOn", Recruit.today())
                        .toString());
        person.interview("asesor3", 70);
        person.interview("asesor4", 80);
        var ruling = road.example("decideRecruitmentAppeal");
        ruling.remove("upheld");
        assertThat(road.call("kierownik", "decideRecruitmentAppeal", ruling.toString(), "appeal-" + person.number())
                        .body()
                        .toString())
                .contains("appeal.decided-first");
        person.read();
        road.act("kierownik2", "decideRecruitmentAppeal", ruling.toString());

        assertThat(person.read().text("stage")).isEqualTo("RESERVE");
        var read = road.read("kierownik", "readRecruitmentAppeals").body();
        assertThat(read.at("/appeals/0/ruling/finalPoints").decimalValue()).isEqualByComparingTo("75");
        assertThat(read.at("/appeals/0/ruling/upheld").asBoolean()).isTrue();
    }

    @Test
    void blocksTheContractWithAStaleProof() {
        var edition = RecruitingEdition.with(Map.of("PROOF_DAYS", "1"));
        var person = Recruit.scored(edition.code(), 80, 80);
        person.road().act("kierownik", "approveRecruitmentList");
        person.read();
        person.proves(ApprovedCase.today().minusDays(3));

        var answer = person.road()
                .call(
                        "kierownik",
                        "signSupportContract",
                        person.road()
                                .example("signSupportContract")
                                .put("signedOn", Recruit.today())
                                .toString(),
                        UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().toString())
                .contains(
                        "enrolment.proof-stale",
                        ApprovedCase.today().minusDays(2).toString());
    }

    @Test
    void showsCriteriaToNobodyElseAndNamesToNoCommittee() {
        var edition = RecruitingEdition.with(Map.of());
        var person = Recruit.submitted(edition.code());
        person.step("BEGIN_CHECK");
        person.proves(ApprovedCase.today());
        var road = person.road();

        var other = road.read("doradca2", "readEnrolment").body();
        assertThat(other.get("criteriaOpen").asBoolean()).isFalse();
        assertThat(other.get("criteria")).isEmpty();
        assertThat(Client.as("asesor1")
                        .get("api/editions/" + edition.code() + "/recruitment")
                        .status())
                .isEqualTo(403);
        var committee = Client.as("asesor1").get("api/editions/" + edition.code() + "/recruitment-lists/committee");
        assertThat(committee.status()).isEqualTo(200);
        assertThat(Client.as("doradca")
                        .get("api/editions/" + edition.code() + "/recruitment?stage=NONE")
                        .status())
                .isEqualTo(400);
    }

    private static String refused(Road road, String operation, String step) {
        var answer = road.call(
                "doradca",
                operation,
                road.example(operation).put("step", step).toString(),
                UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(409);
        return answer.body().toString();
    }
}
