package pl.pomost.edge.desk.ranking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.ranking.DrawUpRankingList;
import pl.pomost.business.ranking.MoveUpReserve;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.ranking.RankingOutlook;
import pl.pomost.records.ranking.RankingOverview;

/** The ranking of one edition: its lists, the line where the money ends, and what a manager can do next. */
@Named
@ViewScoped
public class RankingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RankingOverview overview;

    @Inject
    RankingOutlook outlooks;

    @Inject
    ProgrammeOverview programmes;

    @Inject
    DrawUpRankingList drawUpRankingList;

    @Inject
    MoveUpReserve moveUpReserve;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private transient @Nullable List<ProgrammeOverview.EditionRow> editions;
    private transient @Nullable List<RankingOverview.RankingSheet> lists;
    private transient RankingOutlook.@Nullable Outlook outlook;
    private @Nullable String edition;
    private int list;

    RankingPage() {}

    /** Called when the address is opened: an unknown edition is a page that does not exist. */
    public void open() throws IOException {
        if (edition == null && !getEditions().isEmpty()) {
            edition = getEditions().get(0).code();
        }
        refusals.open(this::getOutlook);
    }

    public void drawUp() {
        does(() -> drawUpRankingList.handle(new DrawUpRankingList.Command(Objects.requireNonNull(edition))));
    }

    public void moveUp() {
        does(() -> moveUpReserve.handle(new MoveUpReserve.Command(Objects.requireNonNull(edition), false)));
    }

    /** As {@link #moveUp}, and what was held back for appeals is given out, too. */
    public void moveUpAfterAppeals() {
        does(() -> moveUpReserve.handle(new MoveUpReserve.Command(Objects.requireNonNull(edition), true)));
    }

    private void does(Runnable work) {
        if (refusals.passed(work)) {
            refusals.done("ranking.done");
            list = 0;
        }
        outlook = null;
        lists = null;
    }

    /** Whether the reader decides, and so sees the buttons. */
    public boolean isManager() {
        return door.actor().may(Permission.DECIDE_CASES);
    }

    public RankingOutlook.Outlook getOutlook() {
        if (outlook == null) {
            outlook = outlooks.of(String.valueOf(edition));
        }
        return outlook;
    }

    /** The lists of the edition, the latest first. */
    public List<RankingOverview.RankingSheet> getLists() {
        if (lists == null) {
            lists = overview.of(String.valueOf(edition));
        }
        return lists;
    }

    /** The list that is shown: the one asked for, otherwise the latest. */
    public RankingOverview.@Nullable RankingSheet getShown() {
        return getLists().stream()
                .filter(each -> list == 0 || each.number() == list)
                .findFirst()
                .orElse(null);
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        if (editions == null) {
            editions = programmes.editions();
        }
        return editions;
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition == null || edition.isBlank() ? null : edition;
    }

    public int getList() {
        return list;
    }

    public void setList(int list) {
        this.list = list;
    }
}
