package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

class DemonstrationApiIT extends Outside {

    @Test
    void tellsCasesAtAllStagesOfTheRoad() throws InterruptedException {
        assertThat(Demonstration.told())
                .hasSize(Demonstration.TOLD)
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
}
