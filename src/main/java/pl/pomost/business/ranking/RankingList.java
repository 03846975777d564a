package pl.pomost.business.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Money budget;
    private @Nullable Money promised;
    private @Nullable Money listed;
    private String drawnUpBy;
    private LocalDate drawnUpOn;

    protected RankingList() {}

    RankingList(Kind kind, RankingDraft draft, Actor manager, LocalDate day) {
        this.editionCode = draft.edition();
        this.number = draft.number();
        this.kind = kind;
        this.rulesVersion = draft.rulesVersion();
        this.allocation = draft.allocation();
        var purse = draft.purse();
        this.money = purse.money();
        this.heldForAppeals = purse.held();
        this.budget = purse.budget();
        this.promised = purse.promised();
        this.listed = purse.listed();
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
                .with("budget", budget)
                .with("promised", promised)
                .with("listed", listed)
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

    /** What its money was counted from; empty for lists that were drawn up before this was kept. */
    public Optional<Purse> purse() {
        return budget == null || promised == null || listed == null
                ? Optional.empty()
                : Optional.of(new Purse(budget, promised, listed, heldForAppeals));
    }

    public String drawnUpBy() {
        return drawnUpBy;
    }

    public LocalDate drawnUpOn() {
        return drawnUpOn;
    }
}
