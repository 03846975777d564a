package pl.pomost.business.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Receipt;

/** Finds the papers of a person's support, or begins them, and tells the trail how they stand. */
@ApplicationScoped
class Support {

    @Inject
    Participations participations;

    @Inject
    Facts facts;

    Support() {}

    Participation of(Enrolment enrolment) {
        return participations.find(enrolment).orElseGet(() -> {
            var begun = new Participation(enrolment);
            participations.add(begun);
            return begun;
        });
    }

    /** The papers, where there are any. */
    Optional<Participation> look(Enrolment enrolment) {
        return participations.find(enrolment);
    }

    Receipt tell(Enrolment enrolment) {
        return facts.record(enrolment.tells("support", of(enrolment).snapshot()));
    }
}
