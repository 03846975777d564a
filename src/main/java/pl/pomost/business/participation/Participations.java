package pl.pomost.business.participation;

import java.util.Optional;
import pl.pomost.business.recruitment.Enrolment;

/** Where the papers of support are kept; changed only under the lock of the person's way through the edition. */
public interface Participations {

    void add(Participation participation);

    Optional<Participation> find(Enrolment enrolment);
}
