package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** The demonstration is told in the background through the use cases of the staff; here it is awaited. */
class DemonstrationApiIT extends Outside {

    private static final int TOLD = 27;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void tellsCasesAtAllStagesOfTheRoad() throws InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        var stages = stages();
        while (!(stages.size() == TOLD && stages.contains("CLOSED") && stages.contains("WITHDRAWN"))
                && Instant.now().isBefore(patience)) {
            Thread.sleep(1_000);
            stages = stages();
        }

        assertThat(stages)
                .hasSize(TOLD)
                .contains(
                        "GROUP_FORMING",
                        "APPLICATION_DRAFT",
                        "SUBMITTED",
                        "FORMAL_ASSESSMENT",
                        "MERIT_ASSESSMENT",
                        "MONITORING",
                        "CLOSED",
                        "WITHDRAWN");
    }

    private static List<String> stages() {
        var stages = new ArrayList<String>();
        Client.as("audytor")
                .get("api/cases?project=POKAZ&limit=200")
                .json()
                .getJsonArray("cases")
                .forEach(each -> stages.add(each.asJsonObject().getString("stage")));
        return stages;
    }
}
