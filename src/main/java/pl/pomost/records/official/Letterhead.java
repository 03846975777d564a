package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.aid.AidGiver;
import pl.pomost.business.applicant.Participant;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.business.reference.Municipality;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.identifier.Regon;

/** What every document says: who issues it, about which case, for whom, under which programme. */
@ApplicationScoped
class Letterhead {

    @Inject
    AidGiver giver;

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    @Inject
    Users users;

    @Inject
    Participants participants;

    Letterhead() {}

    /** The office. Empty texts are left to be written by hand. */
    public record Office(String name, String nip, String address, String krs, String place) {}

    /** The cooperative; empty texts are left to be written by hand. */
    public record Recipient(String name, String krs, String nip, String regon, String address, String municipality) {}

    /** The person whom a letter is for, or with whom a contract is. */
    public record Addressee(String name, String street, String town) {

        /** In one line. */
        public String address() {
            return street.isEmpty() ? town : street + ", " + town;
        }
    }

    /** What every document of that case may write; a map of its own, to be added to. */
    Map<String, Object> of(CaseNumber number) {
        var file = files.look(number);
        var edition = programmes.edition(file.editionCode());
        var project = programmes.project(edition.projectCode());
        var facts = new HashMap<String, Object>();
        facts.putAll(ofOffice());
        facts.put("file", file);
        facts.put("case", number.text());
        facts.put("edition", edition.title());
        facts.put("project", project.title());
        facts.put("programme", project.programme());
        var rules = programmes.rules(file.rulesVersion());
        facts.put("rules", rules);
        facts.put("unitRates", rules.unitRates());
        facts.put("recipient", recipient(file));
        return facts;
    }

    /** What every document to a person on the way through an edition may write; a map of its own, to be added to. */
    Map<String, Object> of(Enrolment enrolment) {
        var edition = programmes.edition(enrolment.editionCode());
        var project = programmes.project(edition.projectCode());
        var facts = new HashMap<String, Object>(ofOffice());
        facts.put("case", "");
        facts.put("edition", edition.title());
        facts.put("project", project.title());
        facts.put("programme", project.programme());
        facts.put("rules", programmes.rules(enrolment.rulesVersion()));
        facts.put("form", enrolment.formNumber().orElse(""));
        facts.put("addressee", addressee(participants.look(enrolment.participantNumber())));
        return facts;
    }

    private static Addressee addressee(Participant person) {
        return new Addressee(
                person.firstName() + " " + person.lastName(),
                person.street().orElse(""),
                person.postalCode().value() + " " + person.town());
    }

    /** What a document of no case says of the office. */
    Map<String, Object> ofOffice() {
        return Map.of("office", new Office(giver.name(), giver.nip(), giver.address(), giver.krs(), giver.place()));
    }

    /** Name of whoever holds the account, as documents write it. */
    String nameOf(String account) {
        return users.find(account).map(User::displayName).orElse(account);
    }

    private Recipient recipient(CaseFile file) {
        var cooperative = cooperatives.of(file.number());
        return new Recipient(
                cooperative.flatMap(Cooperative::registeredName).orElse(file.name()),
                cooperative.flatMap(Cooperative::krs).map(Krs::display).orElse(""),
                cooperative.flatMap(Cooperative::nip).map(Nip::display).orElse(""),
                cooperative.flatMap(Cooperative::regon).map(Regon::display).orElse(""),
                cooperative.flatMap(Cooperative::seatAddress).orElse(""),
                municipalities
                        .of(file.seat(), clock.day())
                        .map(Municipality::name)
                        .orElse(""));
    }
}
