package pl.pomost.business.official;

import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager, or the person's own advisor, issues the letter about a decided appeal of recruitment: under the next number of the
 * year, kept as page and PDF, its hashes in the trail of the person.
 */
@UseCase
@Requires({Permission.DECIDE_CASES, Permission.ADVISE_CASES})
public class IssueRecourseLetter {

    /** A person has two appeals at most: against the check of the form, and against the points or the list. */
    private static final int MOST_APPEALS = 2;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Recourses recourses;

    @Inject
    RecourseLetters letters;

    @Inject
    RecourseWords words;

    @Inject
    Press press;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    IssueRecourseLetter() {}

    /**
     * @param version the version that was seen
     * @param appeal  which appeal of the person, from 1 in the order of their filing
     */
    public record Command(String edition, String participant, long version, int appeal) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the number of the letter */
    public Receipt handle(Command command) {
        var check = new Check();
        check.range("appeal", command.appeal(), 1, MOST_APPEALS);
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        mine(enrolment).orRefuse();
        var recourse = recourses.of(enrolment).stream()
                .skip(command.appeal() - 1L)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("recourse", command.appeal()));
        var ruling = ruling(enrolment, recourse);
        open(ruling).orRefuse();
        return issue(enrolment, recourse, ruling.orElseThrow());
    }

    private Verdict mine(Enrolment enrolment) {
        return door.actor().may(Permission.DECIDE_CASES) ? Verdict.allowed() : moves.near(enrolment);
    }

    private Optional<RecourseRuling> ruling(Enrolment enrolment, Recourse recourse) {
        return recourses.rulingsOn(enrolment).stream()
                .filter(each -> each.recourseId().equals(recourse.id()))
                .findFirst();
    }

    private Verdict open(Optional<RecourseRuling> ruling) {
        var issued = ruling.flatMap(letters::about);
        return Verdict.allowed()
                .require(ruling.isPresent(), () -> Reason.of("recourse-letter.undecided"))
                .require(issued.isEmpty(), () -> Reason.of("recourse-letter.issued")
                        .with("number", issued.orElseThrow().number())
                        .with("day", issued.orElseThrow().issuedOn()));
    }

    private Receipt issue(Enrolment enrolment, Recourse recourse, RecourseRuling ruling) {
        var day = clock.day();
        var number = letters.nextNumber(day.getYear());
        var page = press.page(words.of(enrolment, recourse, ruling, number), Issue.first(day));
        var pdf = press.pdf(page, day);
        var letter = new RecourseLetter(number, ruling, door.actor().account(), day)
                .made(Fingerprint.of(page), Fingerprint.of(pdf));
        letters.add(letter, page, pdf);
        return facts.record(
                enrolment.tells("recourse-letter", letter.snapshot()).withSubject(number));
    }
}
