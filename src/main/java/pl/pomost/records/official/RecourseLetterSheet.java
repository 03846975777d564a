package pl.pomost.records.official;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.official.Press;
import pl.pomost.business.official.RecourseLetter;
import pl.pomost.business.official.RecourseLetters;
import pl.pomost.business.official.RecourseWords;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Letters about decided appeals of recruitment, as pages and files; for the own advisor, managers and auditors alone. */
@Reading
@Requires(Permission.READ_PARTICIPANTS)
public class RecourseLetterSheet {

    @Inject
    Enrolments enrolments;

    @Inject
    Recourses recourses;

    @Inject
    RecourseLetters letters;

    @Inject
    RecourseWords words;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Press press;

    @Inject
    Door door;

    RecourseLetterSheet() {}

    /**
     * The letter about one appeal.
     *
     * @param number     null while none was issued
     * @param sha256     fingerprint of its PDF
     * @param pageSha256 fingerprint of its page
     */
    public record RecourseLetterLine(
            int appeal,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuedBy,
            @Nullable String sha256,
            @Nullable String pageSha256) {}

    /** What there is about that appeal, from 1. @throws Refusal UNKNOWN when it is not decided */
    public RecourseLetterLine of(String edition, String participant, int appeal) {
        var about = about(edition, participant, appeal);
        return letters.about(about.ruling())
                .map(letter -> new RecourseLetterLine(
                        appeal,
                        letter.number(),
                        letter.issuedOn(),
                        letter.issuedBy(),
                        letter.pdfSha256(),
                        letter.pageSha256()))
                .orElseGet(() -> new RecourseLetterLine(appeal, null, null, null, null, null));
    }

    /** The page as it was issued, or as it would be, marked as a draft. */
    public WrittenPage page(String edition, String participant, int appeal) {
        var about = about(edition, participant, appeal);
        mustBeSeen(about.enrolment());
        var issued = letters.about(about.ruling());
        if (issued.isEmpty()) {
            var draft = words.of(about.enrolment(), about.recourse(), about.ruling(), "");
            return new WrittenPage(press.page(draft, null));
        }
        return letters.page(issued.get())
                .map(WrittenPage::new)
                .orElseThrow(() -> Refusal.unknown("letter", issued.get().number()));
    }

    /** The PDF as it was issued. @throws Refusal UNKNOWN before that */
    public byte[] pdf(String edition, String participant, int appeal) {
        var about = about(edition, participant, appeal);
        mustBeSeen(about.enrolment());
        return letters.about(about.ruling())
                .flatMap((RecourseLetter letter) -> letters.pdf(letter))
                .orElseThrow(() -> Refusal.unknown("letter", appeal));
    }

    private record Appeal(Enrolment enrolment, Recourse recourse, RecourseRuling ruling) {}

    private Appeal about(String edition, String participant, int appeal) {
        var enrolment = enrolments.look(edition, participant);
        var recourse = recourses.of(enrolment).stream()
                .skip(Math.max(0, appeal - 1L))
                .filter(any -> appeal > 0)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("recourse", appeal));
        var ruling = recourses.rulingsOn(enrolment).stream()
                .filter(each -> each.recourseId().equals(recourse.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("recourse", appeal));
        return new Appeal(enrolment, recourse, ruling);
    }

    private void mustBeSeen(Enrolment enrolment) {
        var actor = door.actor();
        if (!actor.is(Role.MANAGER)
                && !actor.is(Role.AUDITOR)
                && !advisors.isNear(enrolment.participantNumber(), actor)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    Reason.of("enrolment.another-advisor").with("participant", enrolment.participantNumber()));
        }
    }
}
