package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.monitoring.Closings;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.business.monitoring.Visits;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The visits of one case and its closing as a screen shows them. */
@Reading
@Requires(Permission.READ_CASES)
public class VisitSheet {

    @Inject
    Visits visits;

    @Inject
    Closings closings;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    VisitSheet() {}

    /** Visits in their order, and the closing when there is one; version is that of the case. */
    public record Sheet(
            long version, List<VisitRow> visits, @Nullable ClosingRow closing) {}

    /** One visit. */
    public record VisitRow(
            int number,
            LocalDate visitedOn,
            String firstVisitor,
            String secondVisitor,
            Visit.Result result,
            String protocol) {}

    /** The closing. */
    public record ClosingRow(LocalDate closedOn, String closedBy, String protocol) {}

    /** The visits of the case as they stand. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return new Sheet(
                files.look(number).version(),
                visits.of(number).stream()
                        .map(visit -> new VisitRow(
                                visit.number(),
                                visit.visitedOn(),
                                visit.firstVisitor(),
                                visit.secondVisitor(),
                                visit.result(),
                                visit.protocol()))
                        .toList(),
                closings.of(number)
                        .map(closing -> new ClosingRow(closing.closedOn(), closing.closedBy(), closing.protocol()))
                        .orElse(null));
    }
}
