package pl.pomost.business.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;

/** A recruitment list of an edition with the figures of its day. Never changed: what changes is said by the next list. */
@Entity
@Table(name = "recruitment_list")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecruitmentList {

    /** Why there is a list. */
    public enum Kind {
        /** A manager approved what the committee gave. */
        APPROVED,
        /** Places that became free went to the reserve. */
        MOVED_UP
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String editionCode;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String rulesVersion;
    private int places;
    private int taken;
    private BigDecimal needed;
    private String approvedBy;
    private LocalDate approvedOn;

    protected RecruitmentList() {}

    RecruitmentList(Kind kind, RecruitmentDraft draft, Actor manager, LocalDate day) {
        this.editionCode = draft.edition();
        this.number = draft.number();
        this.kind = kind;
        this.rulesVersion = draft.rulesVersion();
        this.places = draft.places();
        this.taken = draft.taken();
        this.needed = draft.needed();
        this.approvedBy = manager.account();
        this.approvedOn = day;
    }

    Fact tells(RecruitmentDraft draft) {
        var after = Snapshot.empty()
                .with("protocol", protocol())
                .with("kind", kind)
                .with("places", places)
                .with("taken", taken)
                .with("needed", needed)
                .with("approvedBy", approvedBy)
                .with("approvedOn", approvedOn)
                .with(
                        "ranked",
                        draft.lines().stream()
                                .map(RecruitmentDraft.Line::snapshot)
                                .toList());
        return new Fact(
                Chain.ofEdition(editionCode), "recruitment-list " + number, after, rulesVersion, protocol(), number);
    }

    /** Number of its protocol, such as WZOR-1/LK/1. */
    public String protocol() {
        return editionCode + "/LK/" + number;
    }

    public Long id() {
        return id;
    }

    public String editionCode() {
        return editionCode;
    }

    /** Which list of the edition, from 1. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    /** How many people the edition takes. */
    public int places() {
        return places;
    }

    /** How many places were held before this list. */
    public int taken() {
        return taken;
    }

    /** Points that qualify. */
    public BigDecimal needed() {
        return needed;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
