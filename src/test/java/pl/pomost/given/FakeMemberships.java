package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.membership.ActivityPause;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.membership.Memberships;
import pl.pomost.kernel.fact.CaseNumber;

/** Memberships and pauses in memory. */
public final class FakeMemberships implements Memberships {

    private final List<Membership> memberships = new ArrayList<>();
    private final List<ActivityPause> pauses = new ArrayList<>();

    @Override
    public void add(Membership membership) {
        memberships.add(membership);
    }

    @Override
    public List<Membership> of(CaseNumber caseNumber) {
        return memberships.stream()
                .filter(membership -> membership.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(ActivityPause pause) {
        pauses.add(pause);
    }

    @Override
    public List<ActivityPause> pausesOf(CaseNumber caseNumber) {
        return pauses.stream()
                .filter(pause -> pause.caseNumber().equals(caseNumber))
                .toList();
    }
}
