package pl.pomost.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.recruitment.Enrolment;

/** Papers of support in memory. */
public final class FakeParticipations implements Participations {

    private final Map<Long, Participation> papers = new HashMap<>();

    @Override
    public void add(Participation participation) {
        papers.put(participation.enrolmentId(), participation);
    }

    @Override
    public Optional<Participation> find(Enrolment enrolment) {
        return Optional.ofNullable(papers.get(enrolment.id()));
    }
}
