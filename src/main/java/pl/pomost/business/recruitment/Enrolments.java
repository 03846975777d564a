package pl.pomost.business.recruitment;

import java.util.List;
import java.util.Optional;

/** Where the ways of people through editions are kept, with what belongs to them. */
public interface Enrolments {

    /** The next number of a form of that year, without gaps. */
    String nextForm(int year);

    void add(Enrolment enrolment);

    void add(AccessAnswer answer);

    void add(InterviewCard card);

    void add(RecruitmentList list);

    void add(RecruitmentPlace place);

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the person has no way through the edition */
    Enrolment look(String edition, String participant);

    Optional<Enrolment> find(String edition, String participant);

    /** The same, locked until the transaction ends. @param seen the version that was seen */
    Enrolment take(String edition, String participant, long seen);

    /** Everybody of an edition in that stage, in the order of the receipt of their forms. */
    List<Enrolment> at(String edition, EnrolmentStage stage);

    /** How many people hold a place of the edition. */
    long placesTaken(String edition);

    /** The answers about a person in the order of the criteria. */
    List<AccessAnswer> answersOf(Enrolment enrolment);

    /** The first cards about a person in the order of the scorers. */
    List<InterviewCard> cardsOf(Enrolment enrolment);

    /** The cards given anew after an appeal, in the order of the scorers. */
    List<InterviewCard> appealCardsOf(Enrolment enrolment);

    /** The lists of an edition in the order of their numbers. */
    List<RecruitmentList> listsOf(String edition);

    /** The places of a list in their order. */
    List<RecruitmentPlace> placesOf(RecruitmentList list);
}
