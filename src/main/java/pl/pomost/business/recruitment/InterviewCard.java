package pl.pomost.business.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.SensitiveText;

/** What one member of the committee gives a person after the interview; may be mended until the list is approved. */
@Entity
@Table(name = "interview_card")
@SuppressWarnings("NullAway.Init") // filled by the store
public class InterviewCard {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long enrolmentId;
    private String scorer;
    private boolean onAppeal;
    private int points;
    private LocalDate heldOn;
    private SensitiveText grounds;

    protected InterviewCard() {}

    InterviewCard(Enrolment enrolment, String scorer) {
        this.enrolmentId = enrolment.id();
        this.scorer = scorer;
        this.onAppeal = enrolment.stage() == EnrolmentStage.APPEAL;
    }

    void become(RecordInterview.Command command) {
        points = command.points();
        heldOn = command.heldOn();
        grounds = new SensitiveText(command.grounds().strip());
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("scorer", scorer)
                .with("points", points)
                .with("onAppeal", onAppeal)
                .with("heldOn", heldOn)
                .personal("grounds", grounds.value(), Privacy.SPECIAL);
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    /** Account of the member of the committee. */
    public String scorer() {
        return scorer;
    }

    /** Whether it was given anew after an appeal. */
    public boolean isOnAppeal() {
        return onAppeal;
    }

    public int points() {
        return points;
    }

    /** Day of the interview. */
    public LocalDate heldOn() {
        return heldOn;
    }

    public String grounds() {
        return grounds.value();
    }
}
