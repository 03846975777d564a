package pl.pomost.business.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** One person's time on a post, both days included. It is ended once; whoever comes next has a holding of their own. */
@Entity
@Table(name = "post_holding")
@SuppressWarnings("NullAway.Init") // filled by the store
public class PostHolding {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int postNumber;
    private int number;
    private String person;
    private boolean cooperativeMember;
    private LocalDate beganOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String ending;

    /** 1 while it lasts, else null: so the data base lets one person hold the post. */
    private @Nullable Integer lasting = 1;

    protected PostHolding() {}

    PostHolding(Post post, int number, String person, boolean cooperativeMember, LocalDate beganOn) {
        this.caseNumber = post.caseNumber();
        this.postNumber = post.number();
        this.number = number;
        this.person = person;
        this.cooperativeMember = cooperativeMember;
        this.beganOn = beganOn;
    }

    void end(LocalDate day, String why) {
        endedOn = day;
        ending = why;
        lasting = null;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("post", postNumber)
                .with("number", number)
                .personal("person", person)
                .with("cooperativeMember", cooperativeMember)
                .with("beganOn", beganOn)
                .with("endedOn", endedOn)
                .personal("ending", ending);
    }

    public int postNumber() {
        return postNumber;
    }

    /** Number on the post, from 1. */
    public int number() {
        return number;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String person() {
        return person;
    }

    /** Whether the person is a member of the cooperative, not only employed. */
    public boolean isCooperativeMember() {
        return cooperativeMember;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    /** The last day on the post. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> ending() {
        return Optional.ofNullable(ending);
    }

    public boolean lasts() {
        return lasting != null;
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(beganOn) && (endedOn == null || !day.isAfter(endedOn));
    }
}
