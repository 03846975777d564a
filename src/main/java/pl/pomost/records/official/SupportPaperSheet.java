package pl.pomost.records.official;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.official.Press;
import pl.pomost.business.official.SupportPaper;
import pl.pomost.business.official.SupportPapers;
import pl.pomost.business.official.SupportWords;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The contract of training and advice with a person, as page and file; for the own advisor, managers and auditors alone. */
@Reading
@Requires(Permission.READ_PARTICIPANTS)
public class SupportPaperSheet {

    @Inject
    Enrolments enrolments;

    @Inject
    SupportPapers papers;

    @Inject
    Participations participations;

    @Inject
    SupportWords words;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Press press;

    @Inject
    Door door;

    SupportPaperSheet() {}

    /**
     * The contract as it was issued.
     *
     * @param contract   its number; null while it is not issued
     * @param sha256     fingerprint of its PDF
     * @param pageSha256 fingerprint of its page
     */
    public record SupportPaperLine(
            @Nullable String contract,
            @Nullable LocalDate issuedOn,
            @Nullable String issuedBy,
            @Nullable String sha256,
            @Nullable String pageSha256) {}

    /** What was issued. @throws Refusal UNKNOWN when the person is not in the edition */
    public SupportPaperLine of(String edition, String participant) {
        return papers.of(enrolments.look(edition, participant))
                .map(paper -> new SupportPaperLine(
                        paper.contract(), paper.issuedOn(), paper.issuedBy(), paper.pdfSha256(), paper.pageSha256()))
                .orElseGet(() -> new SupportPaperLine(null, null, null, null, null));
    }

    /** The page as it was issued, or as it would be, marked as a draft. @throws Refusal UNKNOWN before the person is qualified */
    public WrittenPage page(String edition, String participant) {
        var enrolment = seen(edition, participant);
        var issued = papers.of(enrolment);
        if (issued.isEmpty()) {
            if (!mayBeSigned(enrolment)) {
                throw Refusal.unknown("letter", participant);
            }
            return new WrittenPage(press.page(words.of(enrolment), null));
        }
        return papers.page(issued.get())
                .map(WrittenPage::new)
                .orElseThrow(() -> Refusal.unknown("letter", issued.get().contract()));
    }

    /** Whether the person is qualified, or has signed. */
    private boolean mayBeSigned(Enrolment enrolment) {
        return enrolment.stage() == EnrolmentStage.QUALIFIED
                || participations
                        .find(enrolment)
                        .flatMap(Participation::contract)
                        .isPresent();
    }

    /** The PDF as it was issued. @throws Refusal UNKNOWN before that */
    public byte[] pdf(String edition, String participant) {
        return papers.of(seen(edition, participant))
                .flatMap((SupportPaper paper) -> papers.pdf(paper))
                .orElseThrow(() -> Refusal.unknown("letter", participant));
    }

    private Enrolment seen(String edition, String participant) {
        var enrolment = enrolments.look(edition, participant);
        var actor = door.actor();
        if (!actor.is(Role.MANAGER) && !actor.is(Role.AUDITOR) && !advisors.isNear(participant, actor)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    Reason.of("enrolment.another-advisor").with("participant", participant));
        }
        return enrolment;
    }
}
