package pl.pomost.business.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What is looked at on a visit, thing by thing, and whether it fits what the visit says as a whole. */
@ApplicationScoped
class ItemPolicy {

    private static final int SERIAL_LENGTH = 100;
    private static final int REMARK_LENGTH = 500;

    @Inject
    Visits visits;

    @Inject
    BoughtItems bought;

    ItemPolicy() {}

    void check(Check check, List<RecordVisit.Seen> items) {
        for (int i = 0; i < items.size(); i++) {
            var field = "items[" + i + "].";
            check.optionalText(field + "serialNumber", items.get(i).serialNumber(), SERIAL_LENGTH);
            check.optionalText(field + "remark", items.get(i).remark(), REMARK_LENGTH);
        }
        var lines = items.stream().map(RecordVisit.Seen::line).collect(Collectors.toSet());
        check.that("items", lines.size() == items.size(), "visit.item-twice");
    }

    Verdict verdict(CaseFile file, RecordVisit.Command command) {
        var lines = bought.of(file.number()).stream().map(BoughtItem::line).toList();
        var seen = command.items().stream().map(RecordVisit.Seen::line).toList();
        var unknown = seen.stream().filter(line -> !lines.contains(line)).toList();
        var ok = command.result() == Visit.Result.OK;
        var missing = command.plan() == null && !ok
                ? List.<Integer>of()
                : lines.stream().filter(line -> !seen.contains(line)).toList();
        var amiss = command.checks().amiss();
        var gone = command.items().stream()
                .filter(each -> !each.present())
                .map(RecordVisit.Seen::line)
                .toList();
        return Verdict.allowed()
                .require(unknown.isEmpty(), () -> Reason.of("visit.items-unknown")
                        .with("lines", unknown))
                .require(missing.isEmpty(), () -> Reason.of("visit.items-missing")
                        .with("lines", missing))
                .require(gone.isEmpty() || !command.checks().equipmentPresent(), () -> Reason.of("visit.items-gone")
                        .with("lines", gone))
                .require(gone.isEmpty() || !ok, () -> Reason.of("visit.items-gone-not-ok")
                        .with("lines", gone))
                .require(!ok || amiss.isEmpty(), () -> Reason.of("visit.amiss-not-ok")
                        .with("checks", amiss));
    }

    List<Snapshot> keep(CaseFile file, Visit visit, List<RecordVisit.Seen> items) {
        return bought.of(file.number()).stream()
                .flatMap(thing -> items.stream()
                        .filter(seen -> seen.line() == thing.line())
                        .map(seen -> new VisitItem(visit, thing, seen)))
                .map(item -> {
                    visits.add(item);
                    return item.snapshot();
                })
                .toList();
    }
}
