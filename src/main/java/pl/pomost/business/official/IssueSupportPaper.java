package pl.pomost.business.official;

import jakarta.inject.Inject;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager, or the person's own advisor, issues the contract of training and advice that was signed: under the number under which
 * it was recorded, kept as page and PDF, its hashes in the trail of the person.
 */
@UseCase
@Requires({Permission.SIGN_AGREEMENTS, Permission.ADVISE_CASES})
public class IssueSupportPaper {

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Participations participations;

    @Inject
    SupportPapers papers;

    @Inject
    SupportWords words;

    @Inject
    Press press;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    IssueSupportPaper() {}

    /** @param version the version that was seen */
    public record Command(String edition, String participant, long version) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the number of the contract */
    public Receipt handle(Command command) {
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        mine(enrolment).and(open(enrolment)).orRefuse();
        var contract =
                participations.find(enrolment).flatMap(Participation::contract).orElseThrow();
        var day = clock.day();
        var page = press.page(words.of(enrolment), Issue.first(day));
        var pdf = press.pdf(page, day);
        var paper = new SupportPaper(enrolment, contract, door.actor().account(), day)
                .made(Fingerprint.of(page), Fingerprint.of(pdf));
        papers.add(paper, page, pdf);
        return facts.record(enrolment.tells("support-paper", paper.snapshot()).withSubject(contract));
    }

    private Verdict mine(Enrolment enrolment) {
        return door.actor().may(Permission.SIGN_AGREEMENTS) ? Verdict.allowed() : moves.near(enrolment);
    }

    private Verdict open(Enrolment enrolment) {
        var issued = papers.of(enrolment);
        return Verdict.allowed()
                .require(
                        participations
                                .find(enrolment)
                                .flatMap(Participation::contract)
                                .isPresent(),
                        () -> Reason.of("support-paper.unsigned"))
                .require(issued.isEmpty(), () -> Reason.of("support-paper.issued")
                        .with("contract", issued.orElseThrow().contract())
                        .with("day", issued.orElseThrow().issuedOn()));
    }
}
