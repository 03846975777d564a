package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.usecase.Door;

/** Gives the empty seats of a panel. Whether the people may sit there was asked before. */
@ApplicationScoped
class Seating {

    @Inject
    Committees committees;

    @Inject
    Assignments assignments;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    Seating() {}

    /** Gives the lowest empty seats in the order of the accounts, and says what the trail keeps of it. */
    Snapshot give(CaseFile file, Panel panel, List<String> accounts) {
        var given = new ArrayList<Snapshot>();
        for (var account : accounts) {
            var seat = committees.of(file).emptySeat(panel);
            var assignment = new Assignment(
                    file.number(), panel, seat, account, door.actor().account(), clock.day());
            assignments.add(assignment);
            given.add(assignment.snapshot());
        }
        return Snapshot.empty().with("seats", given);
    }
}
