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
     * @param kind    one of {@link OfficialKind#OF_ENROLMENT}
     */
    public record Command(String edition, String participant, long version, OfficialKind kind) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the number of the document */
    public Receipt handle(Command command) {
        var kind = command.kind();
        var check = new Check();
        check.required("kind", kind);
        check.that("kind", kind == null || OfficialKind.OF_ENROLMENT.contains(kind), "not-a-choice");
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.issues(kind, enrolment).orRefuse();
        return issue(kind, enrolment);
    }

    private Receipt issue(OfficialKind kind, Enrolment enrolment) {
        var day = clock.day();
        var number = policy.signed(kind, enrolment).orElseGet(() -> papers.nextNumber(day.getYear()));
        var page = press.page(words.of(kind, enrolment, number), Issue.first(day));
        var pdf = press.pdf(page, day);
        var paper = new EnrolmentPaper(enrolment, kind, number, door.actor().account(), day)
                .made(Fingerprint.of(page), Fingerprint.of(pdf));
        papers.add(paper, page, pdf);
        return facts.record(enrolment.tells("enrolment-paper", paper.snapshot()).withSubject(number));
    }
}
