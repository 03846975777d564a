package pl.pomost.edge.desk.applicant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.HandOverPerson;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.CaseChoices;

/** Gives a person who is in no group to another advisor. Only managers see it. */
@Named
@ViewScoped
public class PersonHandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ParticipantPage person;

    @Inject
    HandOverPerson handOverPerson;

    @Inject
    CaseChoices choices;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private @Nullable String advisor;
    private @Nullable String reason;

    PersonHandOverPage() {}

    public boolean isOffered() {
        var sheet = person.getSheet();
        return door.actor().may(Permission.DIRECT_CASES) && sheet != null && sheet.caseNumber() == null;
    }

    public List<CaseChoices.Choice> getAdvisors() {
        return choices.advisors();
    }

    @SuppressWarnings("NullAway") // the use case tells what is missing
    public @Nullable String handOver() {
        var number = person.getNumber();
        var version = person.getSheet().version();
        var done = refusals.result(
                () -> handOverPerson.handle(new HandOverPerson.Command(number, version, advisor, reason)));
        done.ifPresent(receipt -> refusals.done("participant.handedOver"));
        return done.map(receipt -> "/desk/participant.xhtml?faces-redirect=true&number=" + receipt.subject())
                .orElse(null);
    }

    public @Nullable String getAdvisor() {
        return advisor;
    }

    public void setAdvisor(@Nullable String advisor) {
        this.advisor = advisor;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
