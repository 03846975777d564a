package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.applicant.Participant;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.applicant.SpecialCategory;
import pl.pomost.kernel.refusal.Refusal;

/** Participants on JPA. */
@ApplicationScoped
public class JpaParticipants implements Participants {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaParticipants() {}

    @Override
    public String nextNumber(int year) {
        return Participant.number(year, YearCounter.next(entities, "P", year));
    }

    @Override
    public void add(Participant participant) {
        entities.persist(participant);
        entities.flush();
    }

    @Override
    public Participant take(String number) {
        var participant = entities.find(Participant.class, idOf(number), LockModeType.PESSIMISTIC_WRITE);
        if (participant == null) {
            throw Refusal.unknown("participant", number);
        }
        return participant;
    }

    @Override
    public Participant look(String number) {
        return entities.createQuery("select p from Participant p where p.number = :number", Participant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("participant", number));
    }

    @Override
    public Optional<Participant> withPeselKey(String peselKey) {
        return entities.createQuery("select p from Participant p where p.peselKey = :key", Participant.class)
                .setParameter("key", peselKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Participant> named(String foldedName, LocalDate birthDate) {
        return entities.createQuery(
                        "select p from Participant p where p.foldedName = :name and p.birthDate = :born"
                                + " order by p.number",
                        Participant.class)
                .setParameter("name", foldedName)
                .setParameter("born", birthDate)
                .getResultList();
    }

    @Override
    public Optional<SpecialCategory> special(String number) {
        return Optional.ofNullable(entities.find(SpecialCategory.class, number));
    }

    @Override
    public void add(SpecialCategory special) {
        entities.persist(special);
        entities.flush();
    }

    @Override
    public List<Participant> all(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Participant p where p.number in :numbers", Participant.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    @Override
    public List<SpecialCategory> specials(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from SpecialCategory s where s.participantNumber in :numbers",
                                SpecialCategory.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    private Long idOf(String number) {
        return entities.createQuery("select p.id from Participant p where p.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("participant", number));
    }
}
