package pl.pomost.business.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.programme.Allocation;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** A ranking list of an edition with the figures of its day. Never changed: what changes is said by the next list. */
@Entity
@Table(name = "ranking_list")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RankingList {

    /** Why there is a list. */
    public enum Kind {
        /** Cases that were recommended since the list before were ranked. */
        DRAWN_UP,
        /** Money that became free went to the reserve. */
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

    @Enumerated(EnumType.STRING)
    private Allocation allocation;

    private Money money;
    private Money heldForAppeals;
    private String drawnUpBy;
    private LocalDate drawnUpOn;

    protected RankingList() {}

    RankingList(Kind kind, RankingDraft draft, Actor manager, LocalDate day) {
        this.editionCode = draft.edition();
        this.number = draft.number();
        this.kind = kind;
        this.rulesVersion = draft.rulesVersion();
        this.allocation = draft.allocation();
        this.money = draft.money();
        this.heldForAppeals = draft.heldForAppeals();
        this.drawnUpBy = manager.account();
        this.drawnUpOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("protocol", protocol())
                .with("kind", kind)
                .with("allocation", allocation)
                .with("money", money)
                .with("heldForAppeals", heldForAppeals)
                .with("drawnUpBy", drawnUpBy)
                .with("drawnUpOn", drawnUpOn);
    }

    /** What the trail calls it. */
    String thing() {
        return "ranking " + number;
    }

    /** Number of its protocol, such as WZOR-1/LR/1. */
    public String protocol() {
        return editionCode + "/LR/" + number;
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

    /** The version of the rules that it was made by. */
    public String rulesVersion() {
        return rulesVersion;
    }

    public Allocation allocation() {
        return allocation;
    }

    /** What there was to give, without what is held back. */
    public Money money() {
        return money;
    }

    /** Held back until appeals are decided. */
    public Money heldForAppeals() {
        return heldForAppeals;
    }

    public String drawnUpBy() {
        return drawnUpBy;
    }

    public LocalDate drawnUpOn() {
        return drawnUpOn;
    }
}
