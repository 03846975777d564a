package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.SupportWords;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.training.AttendancePolicy;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.kernel.calendar.BusinessClock;

/** The contract of training and advice with a person (domain.md 3.1 p9), by the rules under which the person came in. */
@ApplicationScoped
class SupportContent implements SupportWords {

    @Inject
    Letterhead letterhead;

    @Inject
    Participants participants;

    @Inject
    Participations participations;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    SupportContent() {}

    /** With whom the contract is; what is not kept is left to be written by hand. */
    public record Person(String name, String address) {}

    /**
     * One form of the support.
     *
     * @param minutes how long an hour of it lasts by the clock
     */
    public record Form(SupportForm form, int minutes) {}

    @Override
    public OfficialContent of(Enrolment enrolment) {
        var facts = new HashMap<String, Object>(letterhead.ofOffice());
        var edition = programmes.edition(enrolment.editionCode());
        var project = programmes.project(edition.projectCode());
        var rules = programmes.rules(enrolment.rulesVersion());
        var papers =
                participations.find(enrolment).filter(each -> each.contract().isPresent());
        facts.put("case", "");
        facts.put("edition", edition.title());
        facts.put("project", project.title());
        facts.put("programme", project.programme());
        facts.put("rules", rules);
        facts.put("number", papers.flatMap(Participation::contract).orElse(""));
        papers.flatMap(Participation::signedOn).ifPresent(day -> facts.put("signedOn", day));
        papers.flatMap(Participation::signedBy).ifPresent(by -> facts.put("signedBy", letterhead.nameOf(by)));
        facts.put("form", enrolment.formNumber().orElse(""));
        facts.put("person", person(enrolment.participantNumber()));
        facts.put("topics", Arrays.asList(TrainingTopic.values()));
        facts.put("forms", forms(rules));
        facts.put("planned", Hours.of(rules.training().quarters()));
        facts.put("needed", Hours.of(AttendancePolicy.needed(rules)));
        var number = papers.flatMap(Participation::contract);
        return new OfficialContent(
                OfficialKind.SUPPORT_CONTRACT,
                number.orElse("projekt"),
                "Umowa o udzielenie wsparcia szkoleniowo-doradczego nr " + number.orElse("…"),
                papers.flatMap(Participation::signedOn).orElseGet(clock::day),
                facts);
    }

    private static List<Form> forms(SupportRules rules) {
        return Arrays.stream(SupportForm.values())
                .map(form -> new Form(form, form.minutes(Hours.QUARTERS, rules.training())))
                .toList();
    }

    private Person person(String number) {
        var person = participants.look(number);
        return new Person(
                person.firstName() + " " + person.lastName(),
                person.street().map(street -> street + ", ").orElse("")
                        + person.postalCode().value() + " " + person.town());
    }
}
