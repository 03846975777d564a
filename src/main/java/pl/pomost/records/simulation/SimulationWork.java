package pl.pomost.records.simulation;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.work.Run;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.Working;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;

/**
 * Simulates large editions in the background; how far that is, and what stands against each case, is kept as of every work. The
 * whole result is for whoever began it and lives in memory: after a restart it is made again.
 */
@Reading
@Requires(Permission.READ_CASES)
public class SimulationWork {

    /** Editions with more cases than that are simulated in the background: it takes longer than a second. */
    public static final int MANY = 8;

    /** So many results are remembered. */
    private static final int KEPT = 20;

    @Inject
    RulesSimulation simulation;

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    Working working;

    @Inject
    WorkRegister register;

    @Inject
    Door door;

    private final Map<Long, RulesSimulation.Simulation> results = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, RulesSimulation.Simulation> eldest) {
            return size() > KEPT;
        }
    });

    SimulationWork() {}

    /** Whether it takes longer than anybody waits. */
    public boolean isLong(String edition) {
        return cases(edition) > MANY;
    }

    /** How many cases are simulated. */
    public int cases(String edition) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.WITHDRAWN)
                .mapToInt(stage -> files.at(edition, stage).size())
                .sum();
    }

    /**
     * Begins.
     *
     * @param onceKey idempotency key of the request, null for none
     * @return number of the work
     * @throws Refusal UNKNOWN without such edition or such rules; RULE while the same person tries the same
     */
    public long begin(String edition, String version, @Nullable String onceKey) {
        var rules = programmes.rules(version).version();
        var subject = programmes.edition(edition).code() + " " + rules + " "
                + door.actor().account();
        return working.begin(WorkKind.SIMULATE_RULES, subject, onceKey, run -> simulate(edition, rules, run));
    }

    /** How far it is. @throws Refusal UNKNOWN when whoever acts began no such simulation */
    public WorkLine work(long number) {
        var line = register.one(number);
        if (line.kind() != WorkKind.SIMULATE_RULES
                || !line.begunBy().equals(door.actor().account())) {
            throw Refusal.unknown("work", number);
        }
        return line;
    }

    /** What came of it; empty while it goes on, and when it is no longer remembered. @throws Refusal UNKNOWN as above */
    public Optional<RulesSimulation.Simulation> result(long number) {
        return Optional.ofNullable(results.get(work(number).number()));
    }

    private @Nullable String simulate(String edition, String version, Run run) {
        run.total(cases(edition));
        var found = simulation.of(edition, version);
        found.cases()
                .forEach(
                        line -> run.finds(line.caseNumber().text(), line.after().against()));
        results.put(run.number(), found);
        return null;
    }
}
