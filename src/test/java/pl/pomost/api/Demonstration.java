package pl.pomost.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The demonstration is told in the background through the use cases of the staff; who counts or pages awaits its end. */
public final class Demonstration {

    static final int TOLD = 27;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Demonstration() {}

    /** The stages of its cases once all are told, or what there is when patience ends. */
    public static List<String> told() throws InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        var stages = stages();
        while (!(stages.size() == TOLD && stages.contains("CLOSED") && stages.contains("WITHDRAWN"))
                && Instant.now().isBefore(patience)) {
            Thread.sleep(1_000);
            stages = stages();
        }
        return stages;
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
