package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * One intake of a project, with its own budgets and its own version of the rules. A case is opened under an edition while
 * it is open and keeps the rules version that the edition had on that day.
 */
@Entity
@Table(name = "edition")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Edition {

    @Id
    private String code;

    @Column(name = "project_code")
    private String projectCode;

    private String title;

    @Column(name = "rules_version")
    private String rulesVersion;

    private LocalDate openFrom;
    private LocalDate openUntil;
    private @Nullable LocalDate applicationsUntil;
    private long version;

    protected Edition() {}

    Edition(AddEdition.Command command) {
        this.code = command.code();
        this.projectCode = command.project();
        this.title = command.title().strip();
        this.rulesVersion = command.rulesVersion();
        this.openFrom = command.openFrom();
        this.openUntil = command.openUntil();
        this.applicationsUntil = command.applicationsUntil();
        this.version = 1;
    }

    /** Called by the store when the row is taken for a change. @throws Refusal STALE when another version was seen */
    public void moveOnFrom(long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
        version++;
    }

    /** Another last day of applications; whether it is possible was asked before. @param day null for no such day */
    public void takeApplicationsUntil(@Nullable LocalDate day) {
        applicationsUntil = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("code", code)
                .with("project", projectCode)
                .with("title", title)
                .with("rulesVersion", rulesVersion)
                .with("openFrom", openFrom)
                .with("openUntil", openUntil)
                .with("applicationsUntil", applicationsUntil);
    }

    /** Moves on with every change of its days. */
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String projectCode() {
        return projectCode;
    }

    public String title() {
        return title;
    }

    /** The version that it began with; see {@link Programmes#rulesOf} for a later day. */
    public String rulesVersion() {
        return rulesVersion;
    }

    public LocalDate openFrom() {
        return openFrom;
    }

    /** Last day of the call, inclusive: people are recruited until then, and cases opened unless applications are taken longer. */
    public LocalDate openUntil() {
        return openUntil;
    }

    /** Last day, inclusive, on which applications are taken and cases opened for them; empty where the call sets none. */
    public Optional<LocalDate> applicationsUntil() {
        return Optional.ofNullable(applicationsUntil);
    }

    /** Whether applications are taken on that day; always where the call sets no last day. */
    public boolean takesApplicationsOn(LocalDate day) {
        return applicationsUntil == null || !day.isAfter(applicationsUntil);
    }

    /** Whether a case may be opened on that day because its application would still be taken, though the call is over. */
    public boolean awaitsApplicationsOn(LocalDate day) {
        return applicationsUntil != null && !day.isBefore(openFrom) && !day.isAfter(applicationsUntil);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openFrom) && !day.isAfter(openUntil);
    }
}
