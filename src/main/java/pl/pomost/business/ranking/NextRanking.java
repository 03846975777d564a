package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The next list as it would be now, with every reason against making it. */
@ApplicationScoped
public class NextRanking {

    @Inject
    RankingBook book;

    @Inject
    Rankings rankings;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    NextRanking() {}

    /** The reserve and, below it, whoever waits for a first list. */
    public RankingDraft withNewcomers(String edition) {
        return book.draft(edition, book.newcomers(edition), false);
    }

    /** The reserve alone. @param appealsDecided whether nothing is held back for appeals any more */
    public RankingDraft reserve(String edition, boolean appealsDecided) {
        return book.draft(edition, List.of(), appealsDecided);
    }

    /** Whether this actor can draw the list up now. */
    public Verdict mayDrawUp(RankingDraft draft, Actor actor) {
        return Verdict.allowed()
                .require(!draft.newcomers().isEmpty(), () -> Reason.of("ranking.nobody-waits")
                        .with("edition", draft.edition()))
                .and(separated(draft, actor));
    }

    /** Whether this actor can move the reserve up now. */
    public Verdict mayMoveUp(RankingDraft draft, Actor actor) {
        return Verdict.allowed()
                .and(decided(draft))
                .require(draft.shares().stream().anyMatch(this::gains), () -> Reason.of("ranking.nobody-moves-up")
                        .with("left", draft.purse().money()))
                .and(separated(draft, actor));
    }

    /** Nothing held back for appeals is given out while one is open. */
    private Verdict decided(RankingDraft draft) {
        var open = draft.appealsDecided() ? files.at(draft.edition(), Stage.APPEAL) : List.of();
        return Verdict.allowed()
                .require(open.isEmpty(), () -> Reason.of("ranking.appeals-open").with("cases", open));
    }

    /** Whether the case gets more than the latest list gives to it. */
    private boolean gains(AllocationPolicy.Share share) {
        var latest = rankings.latestOf(share.candidate().number());
        return latest.filter(entry -> share.granted().isMoreThan(entry.granted()))
                .isPresent();
    }

    /** Whoever advised or assessed one of the cases draws up no list of them. */
    private Verdict separated(RankingDraft draft, Actor actor) {
        var reasons = draft.shares().stream()
                .map(share -> files.look(share.candidate().number()))
                .flatMap(file -> separation.decides(file, actor).reasons().stream()
                        .map(reason -> reason.with("case", file.number())))
                .toList();
        return new Verdict(reasons);
    }
}
