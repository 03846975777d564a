package pl.pomost.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import pl.pomost.business.programme.AccessCriterion;

/** A person whom the API takes through the recruitment of an edition, held against the document at every step. */
public final class Recruit {

    private final Road road = new Road();
    private final String number;

    private Recruit(String edition) {
        var mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        var person = road.example("registerParticipant");
        var particulars = (ObjectNode) person.get("particulars");
        particulars
                .put("firstName", "Próbna")
                .put("lastName", "Osoba" + mark)
                .put("withoutPesel", true)
                .put("birthDate", "1980-05-05")
                .put("documentNumber", "X" + mark);
        particulars.remove("pesel");
        number = road.act("doradca", "registerParticipant", person.toString()).text("subject");
        road.knowing("edition", edition).knowing("participant", number);
    }

    /** Somebody whose form came in. */
    public static Recruit submitted(String edition) {
        var recruit = new Recruit(edition);
        recruit.road.act("doradca", "openForm");
        recruit.road.act(
                "doradca",
                "submitForm",
                recruit.road
                        .example("submitForm")
                        .put("signedOn", today())
                        .put("truthful", true)
                        .toString());
        return recruit;
    }

    /** Somebody whom two have scored. */
    public static Recruit scored(String edition, int first, int second) {
        var recruit = submitted(edition);
        recruit.step("BEGIN_CHECK");
        recruit.proves(ApprovedCase.today());
        recruit.step("PASS_CHECK");
        recruit.interview("asesor1", first);
        recruit.interview("asesor2", second);
        return recruit;
    }

    /** The list of the edition is approved without this person. */
    public void turnedAway() {
        read();
        road.act("kierownik", "approveRecruitmentList");
        read();
    }

    /** Two others score on appeal. */
    public void scoredAgain(int third, int fourth) {
        read();
        interview("asesor3", third);
        interview("asesor4", fourth);
    }

    public String number() {
        return number;
    }

    /** Number that the form got. */
    public String formNumber() {
        return read().text("formNumber");
    }

    Road road() {
        return road;
    }

    void step(String step) {
        road.act(
                "doradca",
                "advanceFormalCheck",
                road.example("advanceFormalCheck").put("step", step).toString());
    }

    void proves(LocalDate issued) {
        proves(issued, Arrays.stream(AccessCriterion.values()).map(Enum::name).toArray(String[]::new));
    }

    void proves(LocalDate issued, String... asked) {
        var body = road.example("recordAccessCriteria");
        var criteria = body.withArray("criteria").removeAll();
        for (var criterion : asked) {
            criteria.addObject()
                    .put("criterion", criterion)
                    .put("met", true)
                    .put("proof", "STATEMENT")
                    .put("reference", "OSW/1")
                    .put("issuedOn", issued.toString());
        }
        road.act("doradca", "recordAccessCriteria", body.toString());
    }

    void interview(String scorer, int points) {
        road.act(
                scorer,
                "recordInterview",
                road.example("recordInterview")
                        .put("points", points)
                        .put("heldOn", today())
                        .toString());
    }

    /** The person's sheet; its version is seen by the next step. */
    Road.Answer read() {
        var answer = road.read("kierownik", "readEnrolment");
        road.seeing(answer.tag());
        return answer;
    }

    static String today() {
        return ApprovedCase.today().toString();
    }
}
