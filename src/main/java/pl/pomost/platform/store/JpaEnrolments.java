package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.recruitment.AccessAnswer;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.InterviewCard;
import pl.pomost.business.recruitment.RecruitmentList;
import pl.pomost.business.recruitment.RecruitmentPlace;
import pl.pomost.kernel.refusal.Refusal;

/** Ways of people through editions on JPA. */
@ApplicationScoped
public class JpaEnrolments implements Enrolments {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaEnrolments() {}

    @Override
    public String nextForm(int year) {
        return "R-%04d-%05d".formatted(year, YearCounter.next(entities, "R", year));
    }

    @Override
    public void add(Enrolment enrolment) {
        keep(enrolment);
    }

    @Override
    public void add(AccessAnswer answer) {
        keep(answer);
    }

    @Override
    public void add(InterviewCard card) {
        keep(card);
    }

    @Override
    public void add(RecruitmentList list) {
        keep(list);
    }

    @Override
    public void add(RecruitmentPlace place) {
        keep(place);
    }

    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Enrolment look(String edition, String participant) {
        return find(edition, participant).orElseThrow(() -> Refusal.unknown("enrolment", participant));
    }

    @Override
    public Optional<Enrolment> find(String edition, String participant) {
        return entities.createQuery(
                        "select e from Enrolment e where e.editionCode = :edition and e.participantNumber = :person",
                        Enrolment.class)
                .setParameter("edition", edition)
                .setParameter("person", participant)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Enrolment take(String edition, String participant, long seen) {
        var id = look(edition, participant).id();
        var enrolment = entities.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE);
        enrolment.moveOnFrom(seen);
        return enrolment;
    }

    @Override
    public List<Enrolment> at(String edition, EnrolmentStage stage) {
        return entities.createQuery(
                        "select e from Enrolment e where e.editionCode = :edition and e.stage = :stage"
                                + " order by e.receivedAt, e.formNumber",
                        Enrolment.class)
                .setParameter("edition", edition)
                .setParameter("stage", stage)
                .getResultList();
    }

    @Override
    public long placesTaken(String edition) {
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.editionCode = :edition and e.stage in :stages",
                        Long.class)
                .setParameter("edition", edition)
                .setParameter("stages", EnrolmentStage.HOLDING_A_PLACE)
                .getSingleResult();
    }

    @Override
    public List<AccessAnswer> answersOf(Enrolment enrolment) {
        return entities.createQuery("select a from AccessAnswer a where a.enrolmentId = :id", AccessAnswer.class)
                .setParameter("id", enrolment.id())
                .getResultStream()
                .sorted(Comparator.comparing(AccessAnswer::criterion))
                .toList();
    }

    @Override
    public List<InterviewCard> cardsOf(Enrolment enrolment) {
        return cards(enrolment, false);
    }

    @Override
    public List<InterviewCard> appealCardsOf(Enrolment enrolment) {
        return cards(enrolment, true);
    }

    private List<InterviewCard> cards(Enrolment enrolment, boolean onAppeal) {
        return entities.createQuery(
                        "select c from InterviewCard c where c.enrolmentId = :id and c.onAppeal = :onAppeal"
                                + " order by c.scorer",
                        InterviewCard.class)
                .setParameter("id", enrolment.id())
                .setParameter("onAppeal", onAppeal)
                .getResultList();
    }

    @Override
    public List<RecruitmentList> listsOf(String edition) {
        return entities.createQuery(
                        "select l from RecruitmentList l where l.editionCode = :edition order by l.number",
                        RecruitmentList.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    @Override
    public List<RecruitmentPlace> placesOf(RecruitmentList list) {
        return entities.createQuery(
                        "select p from RecruitmentPlace p where p.listId = :list order by p.place",
                        RecruitmentPlace.class)
                .setParameter("list", list.id())
                .getResultList();
    }
}
