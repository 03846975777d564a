package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Whether what a list says of a case is final: no appeal in the edition is open, and everybody who was rejected or put on the reserve
 * by the day of that list was heard or let the term of an appeal run out. Without a receipt of the letter the term has not begun.
 */
@ApplicationScoped
class FinalList {

    private static final Set<Stage> MAY_APPEAL =
            EnumSet.of(Stage.FORMALLY_REJECTED, Stage.MERIT_REJECTED, Stage.RANKED_RESERVE);

    @Inject
    CaseFiles files;

    @Inject
    Rankings rankings;

    @Inject
    AppealBook appeals;

    @Inject
    BusinessClock clock;

    FinalList() {}

    /** All reasons why the list of the case is not final today. */
    Verdict reached(CaseFile file) {
        var listed = listedOn(file);
        var open = files.at(file.editionCode(), Stage.APPEAL);
        var waiting = MAY_APPEAL.stream()
                .flatMap(stage -> files.at(file.editionCode(), stage).stream())
                .map(files::look)
                .filter(other ->
                        listed.filter(day -> !other.stageSince().isAfter(day)).isPresent())
                .filter(this::mayAppeal)
                .map(CaseFile::number)
                .toList();
        return Verdict.allowed()
                .require(open.isEmpty(), () -> Reason.of("ranking.appeals-open").with("cases", open))
                .require(waiting.isEmpty(), () -> Reason.of("ranking.may-appeal")
                        .with("cases", waiting)
                        .with("today", clock.day()));
    }

    private Optional<LocalDate> listedOn(CaseFile file) {
        return rankings.latestOf(file.number())
                .flatMap(entry -> rankings.listsOf(file.editionCode()).stream()
                        .filter(list -> list.id().equals(entry.listId()))
                        .findFirst())
                .map(RankingList::drawnUpOn);
    }

    private boolean mayAppeal(CaseFile other) {
        return !appeals.wasHeard(other.number())
                && appeals.receipt(other)
                        .map(receipt -> !clock.day()
                                .isAfter(appeals.term(other, receipt).due()))
                        .orElse(true);
    }
}
