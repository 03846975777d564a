package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import pl.pomost.business.official.EnrolmentWords;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.calendar.BusinessClock;

/** Documents to a person on the way through an edition (domain.md 3.1), by the rules under which the person came in. */
@ApplicationScoped
class EnrolmentContent implements EnrolmentWords {

    private static final Map<OfficialKind, String> TITLES = Map.of(
            OfficialKind.COMPLETION_CALL, "Wezwanie do uzupełnienia formularza",
            OfficialKind.FORM_REJECTION, "Informacja o odrzuceniu formularza",
            OfficialKind.RECRUITMENT_RESULT, "Informacja o wyniku rekrutacji",
            OfficialKind.RECOURSE_RULING, "Rozstrzygnięcie odwołania",
            OfficialKind.SUPPORT_CONTRACT, "Umowa o udzielenie wsparcia szkoleniowo-doradczego",
            OfficialKind.PARTICIPATION_DECLARATION, "Deklaracja uczestnictwa w projekcie do umowy",
            OfficialKind.UNFINISHED_SUPPORT, "Informacja o nieukończeniu wsparcia");

    @Inject
    Letterhead letterhead;

    @Inject
    RecruitmentFindings findings;

    @Inject
    RecourseFacts recourse;

    @Inject
    SupportFindings support;

    @Inject
    Participations participations;

    @Inject
    BusinessClock clock;

    EnrolmentContent() {}

    @Override
    public OfficialContent of(OfficialKind kind, Enrolment enrolment, int appeal, String number) {
        var facts = letterhead.of(enrolment);
        facts.put("number", number);
        facts.put("day", clock.day());
        facts.putAll(
                switch (kind) {
                    case COMPLETION_CALL -> findings.ofCall(enrolment);
                    case FORM_REJECTION -> findings.ofRejection(enrolment);
                    case RECRUITMENT_RESULT -> findings.ofResult(enrolment);
                    case RECOURSE_RULING -> recourse.of(enrolment, appeal);
                    case UNFINISHED_SUPPORT -> support.ofAttendance(enrolment);
                    default -> support.ofContract(enrolment);
                });
        return new OfficialContent(
                kind,
                number.isEmpty() ? "projekt" : number,
                TITLES.get(kind) + " nr " + (number.isEmpty() ? "…" : number),
                formDay(kind, enrolment),
                facts);
    }

    /** What was signed stands on the form of that day. */
    private LocalDate formDay(OfficialKind kind, Enrolment enrolment) {
        return participations
                .find(enrolment)
                .flatMap(Participation::signedOn)
                .filter(day -> kind != OfficialKind.UNFINISHED_SUPPORT)
                .orElseGet(clock::day);
    }
}
