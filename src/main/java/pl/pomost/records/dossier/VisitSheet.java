package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.monitoring.Closings;
import pl.pomost.business.visit.BoughtItem;
import pl.pomost.business.visit.BoughtItems;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitItem;
import pl.pomost.business.visit.VisitPlan;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.VisitState;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The visits of one case, planned and made, and its closing as a screen shows them. */
@Reading
@Requires(Permission.READ_CASES)
public class VisitSheet {

    @Inject
    Visits visits;

    @Inject
    BoughtItems bought;

    @Inject
    Closings closings;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    VisitSheet() {}

    /**
     * Plans and visits in their order, and the closing when there is one; version is that of the case.
     *
     * @param bought what a visit looks for: everything that the settlement claims
     */
    public record Sheet(
            long version,
            List<PlanRow> plans,
            List<VisitRow> visits,
            List<BoughtItem> bought,
            @Nullable ClosingRow closing) {}

    /**
     * One planned visit.
     *
     * @param announceBy last day on which the cooperative must have been told
     * @param visit      number of the visit that carried it out
     */
    public record PlanRow(
            int number,
            VisitState state,
            LocalDate plannedFor,
            LocalDate announceBy,
            String firstVisitor,
            String secondVisitor,
            @Nullable LocalDate announcedOn,
            @Nullable String notice,
            @Nullable Integer visit,
            @Nullable String reason) {}

    /** One visit. @param plan number of its plan, absent for a visit without notice */
    public record VisitRow(
            int number,
            VisitState state,
            @Nullable Integer plan,
            LocalDate visitedOn,
            String firstVisitor,
            String secondVisitor,
            Visit.Result result,
            RecordVisit.Checks checks,
            List<ItemRow> items,
            String protocol,
            @Nullable ProtocolRow sent) {}

    /** One thing that was looked at. */
    public record ItemRow(
            int line,
            String item,
            boolean present,
            @Nullable String serialNumber,
            @Nullable String remark) {}

    /** The protocol on its way. @param answerBy last day on which the cooperative answers in time */
    public record ProtocolRow(
            LocalDate sentOn,
            String sentBy,
            LocalDate answerBy,
            @Nullable LocalDate answeredOn,
            @Nullable String objections,
            @Nullable LocalDate closedOn,
            @Nullable String closedBy,
            @Nullable String reply) {}

    /** The closing. */
    public record ClosingRow(LocalDate closedOn, String closedBy, String protocol) {}

    /** The visits of the case as they stand. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var items = visits.itemsOf(number);
        var protocols = visits.protocolsOf(number);
        return new Sheet(
                files.look(number).version(),
                visits.plansOf(number).stream().map(VisitSheet::row).toList(),
                visits.of(number).stream()
                        .map(visit -> row(visit, items, protocols))
                        .toList(),
                bought.of(number),
                closings.of(number)
                        .map(closing -> new ClosingRow(closing.closedOn(), closing.closedBy(), closing.protocol()))
                        .orElse(null));
    }

    private static PlanRow row(VisitPlan plan) {
        return new PlanRow(
                plan.number(),
                plan.state(),
                plan.plannedFor(),
                plan.announceBy(),
                plan.firstVisitor(),
                plan.secondVisitor(),
                plan.announcedOn().orElse(null),
                plan.notice().orElse(null),
                plan.visitNumber().orElse(null),
                plan.reason().orElse(null));
    }

    private static VisitRow row(Visit visit, List<VisitItem> items, List<VisitProtocol> protocols) {
        var sent = protocols.stream()
                .filter(protocol -> protocol.visitNumber() == visit.number())
                .findFirst();
        return new VisitRow(
                visit.number(),
                sent.map(VisitProtocol::state).orElse(VisitState.DONE),
                visit.planNumber().orElse(null),
                visit.visitedOn(),
                visit.firstVisitor(),
                visit.secondVisitor(),
                visit.result(),
                visit.checks(),
                items.stream()
                        .filter(item -> item.visitNumber() == visit.number())
                        .map(VisitSheet::row)
                        .toList(),
                visit.protocol(),
                sent.map(VisitSheet::row).orElse(null));
    }

    private static ItemRow row(VisitItem item) {
        return new ItemRow(
                item.lineNumber(),
                item.item(),
                item.isPresent(),
                item.serialNumber().orElse(null),
                item.remark().orElse(null));
    }

    private static ProtocolRow row(VisitProtocol protocol) {
        return new ProtocolRow(
                protocol.sentOn(),
                protocol.sentBy(),
                protocol.answerBy(),
                protocol.answeredOn().orElse(null),
                protocol.objections().orElse(null),
                protocol.closedOn().orElse(null),
                protocol.closedBy().orElse(null),
                protocol.reply().orElse(null));
    }
}
