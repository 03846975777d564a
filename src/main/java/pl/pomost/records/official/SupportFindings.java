package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.participation.ProgressBook;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.training.AttendancePolicy;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingTopic;

/** What papers about the support of a person tell: the contract (domain.md 3.1 p9) and the hours that were attended (p12). */
@ApplicationScoped
class SupportFindings {

    @Inject
    Letterhead letterhead;

    @Inject
    Participations participations;

    @Inject
    ProgressBook progress;

    @Inject
    Programmes programmes;

    SupportFindings() {}

    /**
     * One form of the support.
     *
     * @param minutes how long an hour of it lasts by the clock
     */
    public record Form(SupportForm form, int minutes) {}

    /** As it was signed, or, before that, without day and signer. */
    Map<String, Object> ofContract(Enrolment enrolment) {
        var facts = new HashMap<String, Object>();
        var rules = programmes.rules(enrolment.rulesVersion());
        var papers = participations.find(enrolment);
        papers.flatMap(Participation::signedOn).ifPresent(day -> facts.put("signedOn", day));
        papers.flatMap(Participation::signedBy).ifPresent(by -> facts.put("signedBy", letterhead.nameOf(by)));
        facts.put("topics", Arrays.asList(TrainingTopic.values()));
        facts.put("forms", forms(rules));
        facts.put("planned", Hours.of(rules.training().quarters()));
        facts.put("needed", Hours.of(AttendancePolicy.needed(rules)));
        return facts;
    }

    /** The hours of the person; those attended are left to be written by hand where the person is in no group any more. */
    Map<String, Object> ofAttendance(Enrolment enrolment) {
        var facts = ofContract(enrolment);
        var hours = progress.of(enrolment);
        facts.put(
                "contract",
                participations.find(enrolment).flatMap(Participation::contract).orElse(""));
        facts.put("since", enrolment.stageSince());
        if (hours.planned() > 0) {
            facts.put("planned", Hours.of(hours.planned()));
            facts.put("needed", Hours.of(hours.needed()));
            facts.put("attended", Hours.of(hours.attended()));
            facts.put("missed", Hours.of(hours.missed()));
            facts.put("progress", hours);
        }
        return facts;
    }

    private static List<Form> forms(SupportRules rules) {
        return Arrays.stream(SupportForm.values())
                .map(form -> new Form(form, form.minutes(Hours.QUARTERS, rules.training())))
                .toList();
    }
}
