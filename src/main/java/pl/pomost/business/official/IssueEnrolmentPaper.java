package pl.pomost.business.official;

import jakarta.inject.Inject;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager, or the person's own advisor, issues a document to a person on the way through an edition: what was signed under the
 * number under which that was recorded, a letter under the next number of the year; kept as page and PDF, its hashes in the trail
 * of the person.
 */
@UseCase
@Requires({Permission.DECIDE_CASES, Permission.SIGN_AGREEMENTS, Permission.ADVISE_CASES})
public class IssueEnrolmentPaper {

    /** A person has two appeals at most: against the check of the form, and against the points or the list. */
    private static final int MOST_APPEALS = 2;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentPaperPolicy policy;

    @Inject
    EnrolmentPapers papers;

    @Inject
    EnrolmentWords words;

    @Inject
    Press press;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    IssueEnrolmentPaper() {}

    /**
     * @param version the version that was seen
     * @param kind    one of {@link OfficialKind#OF_ENROLMENT}, or the ruling on an appeal
     * @param appeal  which appeal of the person a ruling is about, from 1 in the order of their filing; 0 for the others
     */
    public record Command(String edition, String participant, long version, OfficialKind kind, int appeal)
            implements About {

        /** One that is about no appeal. */
        public Command(String edition, String participant, long version, OfficialKind kind) {
            this(edition, participant, version, kind, 0);
        }

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the number of the document */
    public Receipt handle(Command command) {
        var kind = command.kind();
        var appeal = command.appeal();
        var ruling = kind == OfficialKind.RECOURSE_RULING;
        var check = new Check();
        check.required("kind", kind);
        check.that("kind", kind == null || ruling || OfficialKind.OF_ENROLMENT.contains(kind), "not-a-choice");
        check.range("appeal", appeal, ruling ? 1 : 0, ruling ? MOST_APPEALS : 0);
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.issues(kind, enrolment, appeal).orRefuse();
        return issue(kind, enrolment, appeal);
    }

    private Receipt issue(OfficialKind kind, Enrolment enrolment, int appeal) {
        var day = clock.day();
        var number = policy.signed(kind, enrolment).orElseGet(() -> papers.nextNumber(kind, day.getYear()));
        var page = press.page(words.of(kind, enrolment, appeal, number), Issue.first(day));
        var pdf = press.pdf(page, day);
        var paper = new EnrolmentPaper(
                        enrolment, kind, appeal, number, door.actor().account(), day)
                .made(Fingerprint.of(page), Fingerprint.of(pdf));
        papers.add(paper, page, pdf);
        return facts.record(enrolment.tells("enrolment-paper", paper.snapshot()).withSubject(number));
    }
}
