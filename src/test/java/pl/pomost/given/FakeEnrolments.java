package pl.pomost.given;

import java.util.ArrayList;
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

/** Ways of people through editions in memory. */
public final class FakeEnrolments implements Enrolments {

    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<AccessAnswer> answers = new ArrayList<>();
    private final List<InterviewCard> cards = new ArrayList<>();
    private final List<RecruitmentList> lists = new ArrayList<>();
    private final List<RecruitmentPlace> places = new ArrayList<>();
    private int forms;

    @Override
    public String nextForm(int year) {
        return "R-%04d-%05d".formatted(year, ++forms);
    }

    @Override
    public void add(Enrolment enrolment) {
        Filled.set(enrolment, "id", (long) enrolments.size());
        enrolments.add(enrolment);
    }

    @Override
    public void add(AccessAnswer answer) {
        answers.add(answer);
    }

    @Override
    public void add(InterviewCard card) {
        cards.add(card);
    }

    @Override
    public void add(RecruitmentList list) {
        Filled.set(list, "id", (long) lists.size());
        lists.add(list);
    }

    @Override
    public void add(RecruitmentPlace place) {
        places.add(place);
    }

    @Override
    public Enrolment look(String edition, String participant) {
        return find(edition, participant).orElseThrow(() -> Refusal.unknown("enrolment", participant));
    }

    @Override
    public Optional<Enrolment> find(String edition, String participant) {
        return enrolments.stream()
                .filter(each -> each.editionCode().equals(edition)
                        && each.participantNumber().equals(participant))
                .findFirst();
    }

    @Override
    public Enrolment take(String edition, String participant, long seen) {
        var enrolment = look(edition, participant);
        enrolment.moveOnFrom(seen);
        return enrolment;
    }

    @Override
    public List<Enrolment> at(String edition, EnrolmentStage stage) {
        return enrolments.stream()
                .filter(each -> each.editionCode().equals(edition) && each.stage() == stage)
                .sorted(Comparator.comparing(each -> each.formNumber().orElse("")))
                .toList();
    }

    @Override
    public long placesTaken(String edition) {
        return enrolments.stream()
                .filter(each ->
                        each.editionCode().equals(edition) && EnrolmentStage.HOLDING_A_PLACE.contains(each.stage()))
                .count();
    }

    @Override
    public List<AccessAnswer> answersOf(Enrolment enrolment) {
        return answers.stream()
                .filter(answer -> answer.enrolmentId().equals(enrolment.id()))
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
        return cards.stream()
                .filter(card -> card.isOnAppeal() == onAppeal)
                .filter(card -> card.enrolmentId().equals(enrolment.id()))
                .sorted(Comparator.comparing(InterviewCard::scorer))
                .toList();
    }

    @Override
    public List<RecruitmentList> listsOf(String edition) {
        return lists.stream().filter(list -> list.editionCode().equals(edition)).toList();
    }

    @Override
    public List<RecruitmentPlace> placesOf(RecruitmentList list) {
        return places.stream().filter(place -> place.listId().equals(list.id())).toList();
    }
}
