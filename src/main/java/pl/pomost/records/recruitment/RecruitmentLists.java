package pl.pomost.records.recruitment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.InterviewCard;
import pl.pomost.business.recruitment.RecruitmentBook;
import pl.pomost.business.recruitment.RecruitmentCommittee;
import pl.pomost.business.recruitment.RecruitmentDraft;
import pl.pomost.business.recruitment.RecruitmentList;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The lists of an edition's recruitment and the work of its committee, by the numbers of forms: no names. */
@Reading
@Requires({Permission.READ_PARTICIPANTS, Permission.READ_ASSIGNED_CASES})
public class RecruitmentLists {

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    @Inject
    RecruitmentBook book;

    @Inject
    RecruitmentCommittee committee;

    @Inject
    Door door;

    RecruitmentLists() {}

    /**
     * A list with its places.
     *
     * @param protocol number of its protocol; absent for a list that is not approved yet
     * @param places   how many people the edition takes
     * @param taken    how many places were held before it
     * @param needed   points that qualify
     */
    public record RecruitmentSheet(
            @Nullable String protocol,
            int number,
            RecruitmentList.@Nullable Kind kind,
            String rulesVersion,
            int places,
            int taken,
            BigDecimal needed,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            List<FormRow> forms) {}

    /**
     * A form on a list.
     *
     * @param cards  how many members of the committee scored
     * @param points mean of their points
     */
    public record FormRow(
            int place,
            String formNumber,
            int cards,
            BigDecimal points,
            Instant receivedAt,
            RecruitmentDraft.Admission admission) {}

    /**
     * A form that the committee scores.
     *
     * @param version  version of the person's way through the edition, for the next change
     * @param onAppeal whether it is scored anew after an appeal
     * @param cards    how many members of the committee have scored it
     * @param needed   how many must
     * @param myPoints what the reader gave; absent when nothing yet
     */
    public record CommitteeRow(
            String formNumber,
            String participant,
            long version,
            boolean onAppeal,
            int cards,
            int needed,
            @Nullable Integer myPoints) {}

    /** All lists of the edition, the latest first. */
    public List<RecruitmentSheet> of(String edition) {
        return enrolments.listsOf(programmes.edition(edition).code()).stream()
                .sorted(Comparator.comparing(RecruitmentList::number).reversed())
                .map(this::sheet)
                .toList();
    }

    /** The list as it would be if it were approved now. */
    public RecruitmentSheet next(String edition) {
        var draft = book.draft(programmes.edition(edition).code(), true);
        var rows = IntStream.rangeClosed(1, draft.lines().size())
                .mapToObj(place -> row(place, draft.lines().get(place - 1)))
                .toList();
        return new RecruitmentSheet(
                null,
                draft.number(),
                null,
                draft.rulesVersion(),
                draft.places(),
                draft.taken(),
                draft.needed(),
                null,
                null,
                rows);
    }

    /** All that speaks against the reader's approving that list now. */
    public List<Reason> against(String edition) {
        return book.against(book.draft(programmes.edition(edition).code(), true))
                .reasons();
    }

    /** Every form that the committee scores now, in the order of the receipt. */
    public List<CommitteeRow> committee(String edition) {
        var code = programmes.edition(edition).code();
        return Stream.of(EnrolmentStage.MERIT_CHECK, EnrolmentStage.APPEAL)
                .flatMap(stage -> enrolments.at(code, stage).stream())
                .filter(RecruitmentCommittee::isScored)
                .map(this::scored)
                .toList();
    }

    private CommitteeRow scored(Enrolment enrolment) {
        var cards = committee.cards(enrolment);
        return new CommitteeRow(
                enrolment.formNumber().orElseThrow(),
                enrolment.participantNumber(),
                enrolment.version(),
                enrolment.stage() == EnrolmentStage.APPEAL,
                cards.size(),
                programmes.rules(enrolment.rulesVersion()).recruitment().committee(),
                cards.stream()
                        .filter(card -> door.actor().isPerson(card.scorer()))
                        .map(InterviewCard::points)
                        .findFirst()
                        .orElse(null));
    }

    private RecruitmentSheet sheet(RecruitmentList list) {
        return new RecruitmentSheet(
                list.protocol(),
                list.number(),
                list.kind(),
                list.rulesVersion(),
                list.places(),
                list.taken(),
                list.needed(),
                list.approvedBy(),
                list.approvedOn(),
                enrolments.placesOf(list).stream()
                        .map(place -> new FormRow(
                                place.place(),
                                place.formNumber(),
                                place.cards(),
                                place.points(),
                                place.receivedAt(),
                                place.admission()))
                        .toList());
    }

    private static FormRow row(int place, RecruitmentDraft.Line line) {
        return new FormRow(place, line.formNumber(), line.cards(), line.points(), line.receivedAt(), line.admission());
    }
}
