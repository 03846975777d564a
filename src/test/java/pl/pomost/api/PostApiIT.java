package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Posts and the people on them, by a client that holds everything against the OpenAPI document. */
class PostApiIT extends Outside {

    private final Road road = new Road();

    @Test
    void countsChangesOfPeopleAndPointsAtAVacantPost() {
        var given = ApprovedCase.named(
                "Spółdzielnia Socjalna Etat " + UUID.randomUUID().toString().substring(0, 6), "FOUND");
        given.registered().signed();
        var day = ApprovedCase.today();
        road.knowing("number", given.number()).knowing("post", "1");
        road.seeing(road.read("doradca", "getCase").tag());

        act("openPost", "{'name':'Krawiec','createdOn':'" + day + "'}");
        act("fillPost", "{'person':'Anna Próbna','cooperativeMember':true,'beganOn':'" + day + "'}");
        act("vacatePost", "{'endedOn':'" + day + "','ending':'Przeprowadzka.'}");
        move(day.plusDays(1));
        act("fillPost", "{'person':'Beata Próbna','cooperativeMember':false,'beganOn':'" + day.plusDays(1) + "'}");
        act("vacatePost", "{'endedOn':'" + day.plusDays(1) + "','ending':'Choroba.'}");

        assertThat(sheet("/posts/0/changes")).isEqualTo("1");
        assertThat(sheet("/posts/0/vacantSince")).isEqualTo(day.plusDays(2).toString());
        assertThat(sheet("/signs/0/rule")).isEmpty();
        move(day.plusDays(33));
        assertThat(sheet("/signs/0/rule")).isEqualTo("sign.post-vacant");
        assertThat(sheet("/signs/0/ground")).isEqualTo("B7");
    }

    private static void move(LocalDate day) {
        ApprovedCase.moveTo(day);
    }

    private void act(String id, String body) {
        road.act("doradca", id, body.replace('\'', '"'));
    }

    private String sheet(String place) {
        return road.read("audytor", "readPosts").body().at(place).asText();
    }
}
