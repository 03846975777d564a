package pl.pomost.records.official;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.official.EnrolmentPaper;
import pl.pomost.business.official.EnrolmentPaperPolicy;
import pl.pomost.business.official.EnrolmentPapers;
import pl.pomost.business.official.EnrolmentWords;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.Press;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Documents to one person on the way through an edition, as pages and files; for the own advisor, managers and auditors alone. */
@Reading
@Requires(Permission.READ_PARTICIPANTS)
public class EnrolmentPaperSheet {

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentPapers papers;

    @Inject
    EnrolmentPaperPolicy policy;

    @Inject
    EnrolmentWords words;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Press press;

    @Inject
    Door door;

    EnrolmentPaperSheet() {}

    /**
     * One document.
     *
     * @param number     null while it is not issued
     * @param sha256     fingerprint of its PDF
     * @param pageSha256 fingerprint of its page
     * @param issuable   whether the reader may issue it now
     */
    public record EnrolmentPaperLine(
            OfficialKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuedBy,
            @Nullable String sha256,
            @Nullable String pageSha256,
            boolean issuable) {}

    /** What was issued or can be printed now, in the order of the way. @throws Refusal UNKNOWN when the person is not in the edition */
    public List<EnrolmentPaperLine> all(String edition, String participant) {
        var enrolment = enrolments.look(edition, participant);
        return OfficialKind.OF_ENROLMENT.stream()
                .filter(kind -> papers.of(enrolment, kind, 0).isPresent() || policy.isKnown(kind, enrolment, 0))
                .map(kind -> line(kind, enrolment, 0))
                .toList();
    }

    /**
     * What was issued of one kind.
     *
     * @param appeal which appeal of the person a ruling is about, from 1; 0 for the other kinds
     * @throws Refusal UNKNOWN when the person is not in the edition
     */
    public EnrolmentPaperLine of(String edition, String participant, OfficialKind kind, int appeal) {
        return line(kind, enrolments.look(edition, participant), appeal);
    }

    private EnrolmentPaperLine line(OfficialKind kind, Enrolment enrolment, int appeal) {
        return papers.of(enrolment, kind, appeal)
                .map(paper -> new EnrolmentPaperLine(
                        kind,
                        paper.number(),
                        paper.issuedOn(),
                        paper.issuedBy(),
                        paper.pdfSha256(),
                        paper.pageSha256(),
                        false))
                .orElseGet(() -> new EnrolmentPaperLine(
                        kind,
                        null,
                        null,
                        null,
                        null,
                        null,
                        policy.issues(kind, enrolment, appeal).isAllowed()));
    }

    /** The page as it was issued, or as it would be, marked as a draft. @throws Refusal UNKNOWN before there is anything to tell */
    public WrittenPage page(String edition, String participant, OfficialKind kind, int appeal) {
        var enrolment = seen(edition, participant);
        return papers.of(enrolment, kind, appeal)
                .map((EnrolmentPaper paper) -> papers.page(paper))
                .orElseGet(() -> draft(kind, enrolment, appeal))
                .map(WrittenPage::new)
                .orElseThrow(() -> Refusal.unknown("letter", participant));
    }

    private Optional<String> draft(OfficialKind kind, Enrolment enrolment, int appeal) {
        return policy.isKnown(kind, enrolment, appeal)
                ? Optional.of(press.page(
                        words.of(
                                kind,
                                enrolment,
                                appeal,
                                policy.signed(kind, enrolment).orElse("")),
                        null))
                : Optional.empty();
    }

    /** The PDF as it was issued. @throws Refusal UNKNOWN before that */
    public byte[] pdf(String edition, String participant, OfficialKind kind, int appeal) {
        return papers.of(seen(edition, participant), kind, appeal)
                .flatMap((EnrolmentPaper paper) -> papers.pdf(paper))
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
